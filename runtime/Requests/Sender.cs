using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Clarifeye.Runtime;

/// <summary>Sends calls and reads their answers: the one way to the server, for every kind of call.</summary>
sealed class Sender(ClientSettings settings)
{
    public ClientSettings Settings => settings;

    /// <summary>A body of JSON as a value.</summary>
    public Task<T> ReadJsonAsync<T, TCodec>(Call call, CallerTokens caller)
        where TCodec : IJsonCodec<T> =>
        ReadAsync(call, (answer, limit) => SuccessReader.ReadJsonAsync<T, TCodec>(answer, settings.MaxResponseBytes, mayBeEmpty: false, limit), caller);

    /// <summary>A body of JSON as a value; null for an empty one.</summary>
    public Task<T?> ReadJsonOrNothingAsync<T, TCodec>(Call call, CallerTokens caller)
        where TCodec : IJsonCodec<T> =>
        ReadAsync<T?>(call, async (answer, limit) => await SuccessReader.ReadJsonAsync<T, TCodec>(answer, settings.MaxResponseBytes, mayBeEmpty: true, limit).ConfigureAwait(false), caller);

    /// <summary>A body as a value, made of all its bytes.</summary>
    public Task<T> ReadAsync<T>(Call call, ReadBody<T> read, CallerTokens caller) =>
        ReadAsync(call, (answer, limit) => SuccessReader.ReadAsync(answer, read, settings.MaxResponseBytes, mayBeEmpty: false, limit), caller);

    /// <summary>A body as text, which may be empty.</summary>
    public Task<string> ReadTextAsync(Call call, CallerTokens caller) =>
        ReadAsync(call, (answer, limit) => SuccessReader.ReadAsync(answer, Encoding.UTF8.GetString, settings.MaxResponseBytes, mayBeEmpty: true, limit), caller);

    /// <summary>The answer alone; its body is not read.</summary>
    public async Task SendAsync(Call call, CallerTokens caller)
    {
        using var limit = Limit(call, caller);
        using var answer = await AnswerAsync(call, limit).ConfigureAwait(false);
    }

    /// <summary>The body as a stream that the caller closes.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The stream disposes of limit and answer when it is closed.")]
    public async Task<Stream> OpenAsync(Call call, CallerTokens caller)
    {
        var limit = Limit(call, caller);
        Answer? answer = null;
        try
        {
            answer = await AnswerAsync(call, limit).ConfigureAwait(false);
            var body = await BodyStream.OpenAsync(answer.Content, limit.Token).ConfigureAwait(false);
            limit.StopClock();
            return new AnswerStream(body, answer, limit);
        }
        catch
        {
            answer?.Dispose();
            limit.Dispose();
            throw;
        }
    }

    /// <summary>The body that belongs to the answer's status.</summary>
    public Task<T> ReadByStatusAsync<T>(Call call, SuccessBodies<T> bodies, CallerTokens caller) =>
        ReadAsync(call, (answer, limit) => bodies.For(answer).ReadAsync(answer, settings.MaxResponseBytes, limit), caller);

    /// <summary>Where the answer redirects to.</summary>
    public async Task<Uri> LocationAsync(Call call, CallerTokens caller)
    {
        using var limit = Limit(call, caller);
        using var answer = await AnswerAsync(call, limit).ConfigureAwait(false);
        return Redirects.Location(answer) is { } location
            ? new Redirects(settings).Handed(settings.ServerOf(call.Operation).Join(call.Request.PathText, null), location, answer)
            : throw SuccessReader.Unreadable(answer, [], "it has no Location to redirect to");
    }

    public CallLimit Limit(Call call, CallerTokens caller) => new(
        call.Operation.Id,
        call.Options?.Timeout is { } timeout ? CallLimit.Checked(timeout, "RequestOptions.Timeout") : settings.Timeout,
        settings.Time,
        caller);

    /// <summary>The headers of a success; its body is still to be read.</summary>
    /// <exception cref="ApiException">The answer is no success.</exception>
    /// <exception cref="TimeoutException">The limit is over.</exception>
    /// <exception cref="OperationCanceledException">The caller has cancelled.</exception>
    public async Task<Answer> AnswerAsync(Call call, CallLimit limit)
    {
        Answer? answer = null;
        try
        {
            answer = await new Exchange(settings, call, limit.Token).RunAsync().ConfigureAwait(false);
            call.Options?.OnResponse?.Invoke(answer.Info);
            return (int)answer.Status is >= 200 and < 300 || (call.IsForLocation && Redirects.IsRedirect(answer.Status)) ? answer : throw await ErrorReader.ReadAsync(answer, limit).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            answer?.Dispose();
            if (limit.Explain(error) is { } explained)
            {
                throw explained;
            }
            throw;
        }
    }

    /// <summary>The one way to a body: an exception because of the limit says so.</summary>
    async Task<T> ReadAsync<T>(Call call, Func<Answer, CallLimit, Task<T>> read, CallerTokens caller)
    {
        using var limit = Limit(call, caller);
        using var answer = await AnswerAsync(call, limit).ConfigureAwait(false);
        try
        {
            return await read(answer, limit).ConfigureAwait(false);
        }
        catch (Exception error) when (limit.Explain(error) is { } explained)
        {
            throw explained;
        }
    }
}
