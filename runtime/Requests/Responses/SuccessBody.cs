using System.Text;

namespace Clarifeye.Runtime;

/// <summary>One of the bodies that an operation's successes have.</summary>
abstract class SuccessBody<TResult>
{
    public abstract Task<TResult> ReadAsync(Answer answer, long maxBytes, CallLimit limit);
}

sealed class SuccessJson<TResult, T, TCodec>(Func<T, TResult> result) : SuccessBody<TResult>
    where TCodec : IJsonCodec<T>
{
    public override async Task<TResult> ReadAsync(Answer answer, long maxBytes, CallLimit limit) =>
        result(await SuccessReader.ReadJsonAsync<T, TCodec>(answer, maxBytes, mayBeEmpty: false, limit).ConfigureAwait(false));
}

sealed class SuccessText<TResult>(Func<string, TResult> result) : SuccessBody<TResult>
{
    public override async Task<TResult> ReadAsync(Answer answer, long maxBytes, CallLimit limit) =>
        result(await SuccessReader.ReadAsync(answer, Encoding.UTF8.GetString, maxBytes, mayBeEmpty: true, limit).ConfigureAwait(false));
}

sealed class SuccessBytes<TResult>(Func<byte[], TResult> result) : SuccessBody<TResult>
{
    public override async Task<TResult> ReadAsync(Answer answer, long maxBytes, CallLimit limit) =>
        result(await SuccessReader.ReadBytesAsync(answer, maxBytes, limit).ConfigureAwait(false));
}

sealed class NoSuccessBody<TResult> : SuccessBody<TResult>
{
    public override Task<TResult> ReadAsync(Answer answer, long maxBytes, CallLimit limit) => Task.FromResult(default(TResult)!);
}
