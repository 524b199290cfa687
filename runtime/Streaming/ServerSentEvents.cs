using System.Text;

namespace Clarifeye.Runtime;

/// <summary>Server-sent events, of which the document describes the data.</summary>
abstract class ServerSentEvents<T>(Sender sender, Call call, CancellationToken callToken) : StreamedItems<T>(sender, call, callToken)
{
    protected override string? MediaType => MediaTypes.EventStream;

    protected override IItemReader Open(Stream stream, long maxBytes) => new ServerSentEventReader(stream, maxBytes);
}

/// <summary>Events whose data is text.</summary>
sealed class TextEvents(Sender sender, Call call, CancellationToken callToken) : ServerSentEvents<string>(sender, call, callToken)
{
    protected override string Read(IItemReader items) => Encoding.UTF8.GetString(items.Data.Span);
}

/// <summary>Events whose data is JSON. Many servers end such a stream with the word <c>[DONE]</c>, which is none.</summary>
sealed class JsonEvents<T, TCodec>(Sender sender, Call call, CancellationToken callToken) : ServerSentEvents<T>(sender, call, callToken)
    where TCodec : IJsonCodec<T>
{
    protected override T Read(IItemReader items) => ApiJson.ReadValue<T, TCodec>(items.Data.Span);

    protected override bool IsEnd(ReadOnlySpan<byte> data) => data.SequenceEqual("[DONE]"u8);
}
