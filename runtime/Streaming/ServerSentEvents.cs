using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>The events of one call: the request is sent when the first is asked for.</summary>
sealed class ServerSentEvents<T>(Sender sender, Call call, ReadBody<T> read, CancellationToken callToken) : IAsyncEnumerable<T>
{
    const int MaxEventBytes = 16 * 1024 * 1024;

    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        using var limit = sender.Limit(call, new(callToken, cancellationToken));
        using var answer = await sender.AnswerAsync(call, limit).ConfigureAwait(false);
        if (!string.Equals(answer.Content.Headers.ContentType?.MediaType, MediaTypes.EventStream, StringComparison.OrdinalIgnoreCase))
        {
            throw await SuccessReader.WrongMediaTypeAsync(answer, MediaTypes.EventStream, limit).ConfigureAwait(false);
        }
        limit.StopClock();
        var stream = await BodyStream.OpenAsync(answer.Content, limit.Token).ConfigureAwait(false);
        await using var closing = stream.ConfigureAwait(false);
        using var events = new ServerSentEventReader(stream, Math.Min(MaxEventBytes, sender.Settings.MaxResponseBytes));
        while (await MoveNextAsync(events, answer, limit).ConfigureAwait(false))
        {
            yield return Read(events, answer);
        }
    }

    static async ValueTask<bool> MoveNextAsync(ServerSentEventReader events, Answer answer, CallLimit limit)
    {
        try
        {
            return await events.MoveNextAsync(limit.Token).ConfigureAwait(false);
        }
        catch (InvalidDataException error)
        {
            throw SuccessReader.Unreadable(answer, [], error.Message, error);
        }
        catch (Exception error) when (limit.Explain(error) is { } explained)
        {
            throw explained;
        }
    }

    T Read(ServerSentEventReader events, Answer answer)
    {
        try
        {
            return read(events.Data.Span);
        }
        catch (JsonException error)
        {
            throw SuccessReader.Unreadable(answer, events.Data.Span, error);
        }
    }
}
