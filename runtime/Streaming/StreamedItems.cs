using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>The items of one call's body, each as soon as it is there: the request is sent when the first is asked for.</summary>
abstract class StreamedItems<T>(Sender sender, Call call, CancellationToken callToken) : IAsyncEnumerable<T>
{
    const int MaxItemBytes = 16 * 1024 * 1024;

    /// <summary>The only media type these items come in; null when servers send them under several.</summary>
    protected abstract string? MediaType { get; }

    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        using var limit = sender.Limit(call, new(callToken, cancellationToken));
        using var answer = await sender.AnswerAsync(call, limit).ConfigureAwait(false);
        if (answer.Status == System.Net.HttpStatusCode.NoContent)
        {
            yield break;
        }
        if (MediaType is { } expected && !string.Equals(answer.Content.Headers.ContentType?.MediaType, expected, StringComparison.OrdinalIgnoreCase))
        {
            throw await SuccessReader.WrongMediaTypeAsync(answer, expected, limit).ConfigureAwait(false);
        }
        limit.StopClock();
        var stream = await BodyStream.OpenAsync(answer.Content, limit.Token).ConfigureAwait(false);
        await using var closing = stream.ConfigureAwait(false);
        using var items = Open(stream, Math.Min(MaxItemBytes, sender.Settings.MaxResponseBytes));
        while (await MoveNextAsync(items, answer, limit).ConfigureAwait(false) && !IsEnd(items.Data.Span))
        {
            yield return Read(items, answer);
        }
    }

    protected abstract IItemReader Open(Stream stream, long maxBytes);

    /// <exception cref="JsonException">The item is not what the document describes.</exception>
    protected abstract T Read(IItemReader items);

    /// <summary>Whether this is no item but a word for the end.</summary>
    protected virtual bool IsEnd(ReadOnlySpan<byte> data) => false;

    static async ValueTask<bool> MoveNextAsync(IItemReader items, Answer answer, CallLimit limit)
    {
        try
        {
            return await items.MoveNextAsync(limit.Token).ConfigureAwait(false);
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

    T Read(IItemReader items, Answer answer)
    {
        try
        {
            return Read(items);
        }
        catch (JsonException error)
        {
            throw SuccessReader.Unreadable(answer, items.Data.Span, error);
        }
    }
}
