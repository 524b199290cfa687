using System.Net;

namespace Clarifeye.Runtime;

/// <summary>A body in pooled memory, with its length known. The memory goes back only when no sending can still be reading it.</summary>
sealed class PooledContent : HttpContent
{
    readonly PooledBuffer _bytes;
    int _sendings;

    public PooledContent(PooledBuffer bytes, string mediaType)
    {
        _bytes = bytes;
        Headers.ContentType = MediaTypes.Parse(mediaType);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _sendings);
        await stream.WriteAsync(_bytes.Written, cancellationToken).ConfigureAwait(false);
        // Not in a finally: a sending that failed may have left a write behind that still reads the memory.
        Interlocked.Decrement(ref _sendings);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _bytes.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            if (Volatile.Read(ref _sendings) == 0)
            {
                _bytes.Dispose();
            }
        }
        base.Dispose(disposing);
    }
}
