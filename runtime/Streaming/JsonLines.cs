namespace Clarifeye.Runtime;

/// <summary>JSON values one after the other: a line each, or each behind a record separator (<c>application/json-seq</c>, RFC 7464).</summary>
sealed class JsonLines<T, TCodec>(Sender sender, Call call, CancellationToken callToken) : StreamedItems<T>(sender, call, callToken)
    where TCodec : IJsonCodec<T>
{
    // Of the many names for lines of JSON servers often send another one than their document says.
    protected override string? MediaType => null;

    protected override IItemReader Open(Stream stream, long maxBytes) => new JsonLineReader(stream, maxBytes);

    protected override T Read(IItemReader items) => ApiJson.ReadValue<T, TCodec>(items.Data.Span);
}
