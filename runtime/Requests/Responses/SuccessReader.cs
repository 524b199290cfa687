using System.Text;
using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>Reads the body of a success. Whatever it turns out to be, status, headers and text reach the caller.</summary>
static class SuccessReader
{
    public static async Task<T> ReadAsync<T>(Answer answer, ReadBody<T> read, long maxBytes, bool mayBeEmpty, CallLimit limit)
    {
        using var buffer = BodyBytes.BufferFor(answer.Content);
        await FillAsync(answer, buffer, maxBytes, limit).ConfigureAwait(false);
        var utf8 = Decode(answer, buffer);
        if (utf8.IsEmpty && !mayBeEmpty)
        {
            throw Unreadable(answer, buffer.Written.Span, "it is empty");
        }
        try
        {
            return read(utf8.Span);
        }
        catch (JsonException error)
        {
            throw Unreadable(answer, buffer.Written.Span, error);
        }
    }

    /// <summary>Reads JSON as it comes: however long it is, no more of it is held than one window.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="maxBytes">The longest body.</param>
    /// <param name="mayBeEmpty">Whether an empty body is null, instead of one that can't be read.</param>
    /// <param name="limit">Ends the reading.</param>
    public static async Task<T> ReadJsonAsync<T, TCodec>(Answer answer, long maxBytes, bool mayBeEmpty, CallLimit limit)
        where TCodec : IJsonCodec<T>
    {
        if (!BodyText.IsUtf8(answer.Content))
        {
            return await ReadAsync(answer, utf8 => utf8.IsEmpty ? default! : ApiJson.ReadValue<T, TCodec>(utf8), maxBytes, mayBeEmpty, limit).ConfigureAwait(false);
        }
        var body = await BodyStream.OpenAsync(answer.Content, limit.Token).ConfigureAwait(false);
        await using var closing = body.ConfigureAwait(false);
        using var window = new JsonWindow(body, BodyBytes.WindowFor(answer.Content), maxBytes);
        try
        {
            return await JsonStream.ReadAsync<T>(window, JsonStream.ReadWindow<T, TCodec>, limit.Token).ConfigureAwait(false);
        }
        catch (JsonException) when (window.IsTooLong)
        {
            throw Unreadable(answer, window.Head, TooLong(maxBytes));
        }
        catch (JsonException) when (window.Length == 0)
        {
            return mayBeEmpty ? default! : throw Unreadable(answer, [], "it is empty");
        }
        catch (JsonException error)
        {
            throw Unreadable(answer, window.Head, error, repeatsSecret: answer.Secrets.AreIn(window.Unread));
        }
        catch (Exception error) when (BodyBytes.IsDamage(error) && !limit.Token.IsCancellationRequested)
        {
            throw Unreadable(answer, window.Head, Damaged(window.Length), error);
        }
    }

    /// <summary>The body as it is, whatever its charset; it may be empty.</summary>
    public static async Task<byte[]> ReadBytesAsync(Answer answer, long maxBytes, CallLimit limit)
    {
        using var buffer = BodyBytes.BufferFor(answer.Content);
        await FillAsync(answer, buffer, maxBytes, limit).ConfigureAwait(false);
        return buffer.Written.ToArray();
    }

    static async Task FillAsync(Answer answer, PooledBuffer buffer, long maxBytes, CallLimit limit)
    {
        try
        {
            if (!await BodyBytes.ReadAsync(answer.Content, buffer, Math.Min(maxBytes, Array.MaxLength - 1), limit.Token).ConfigureAwait(false))
            {
                throw Unreadable(answer, buffer.Written.Span, TooLong(maxBytes));
            }
        }
        catch (Exception error) when (BodyBytes.IsDamage(error) && !limit.Token.IsCancellationRequested)
        {
            throw Unreadable(answer, buffer.Written.Span, Damaged(buffer.Length), error);
        }
    }

    static ReadOnlyMemory<byte> Decode(Answer answer, PooledBuffer buffer)
    {
        try
        {
            return BodyText.ToUtf8(buffer.Written, answer.Content) ?? throw Unreadable(answer, buffer.Written.Span, "its charset is unknown here");
        }
        catch (DecoderFallbackException error)
        {
            throw Unreadable(answer, buffer.Written.Span, $"it is not valid {answer.Content.Headers.ContentType?.CharSet}", error);
        }
    }

    static string TooLong(long maxBytes) => Text($"it is longer than ClientOptions.MaxResponseBytes ({maxBytes} bytes)");

    static string Damaged(long length) => Text($"it ended too early or was damaged after {length} bytes");

    /// <summary>A success of another media type than the call can read.</summary>
    public static async Task<UnreadableResponseException> WrongMediaTypeAsync(Answer answer, string expected, CallLimit limit)
    {
        using var buffer = new PooledBuffer();
        await ErrorReader.ReadStartAsync(answer, buffer, limit).ConfigureAwait(false);
        return Unreadable(answer, buffer.Written.Span, $"it is not {expected}");
    }

    public static UnreadableResponseException Unreadable(Answer answer, ReadOnlySpan<byte> body, JsonException error, bool repeatsSecret = false)
    {
        string text = BodyText.ForException(body, answer.Content);
        bool isSecret = repeatsSecret || answer.Secrets.AreIn(text) || answer.Secrets.AreIn(body) || answer.Secrets.AreIn(error.Message);
        // The reader's message quotes the body, perhaps half of a token.
        var shown = isSecret
            ? new JsonException(
                "The body repeats the credential, so what was found is left out here.",
                answer.Secrets.Hide(error.Path ?? ""),
                error.LineNumber,
                error.BytePositionInLine)
            : error;
        return Unreadable(answer, body, shown.Message, shown);
    }

    public static UnreadableResponseException Unreadable(Answer answer, ReadOnlySpan<byte> body, string reason, Exception? inner = null)
    {
        string type = answer.Content.Headers.ContentType?.MediaType ?? "no media type";
        string status = ErrorMessage.Status(answer.Status);
        string message = $"{answer.Operation.Id}: the server answered {status}, but its body ({type}) can't be read: {reason.TrimEnd('.')}.";
        return new(answer.Failed(BodyText.ForException(body, answer.Content)), answer.Secrets.Hide(message), inner);
    }

    static string Text(FormattableString text) => FormattableString.Invariant(text);
}
