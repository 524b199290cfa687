using System.Net;

namespace Clarifeye.Runtime;

/// <summary>A body that is copied while it is sent, with its length where that is known.</summary>
sealed class CopiedContent(long? length, Func<Stream, CancellationToken, Task> copy) : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => copy(stream, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) => copy(stream, cancellationToken);

    protected override bool TryComputeLength(out long computed)
    {
        computed = length ?? 0;
        return length is not null;
    }
}
