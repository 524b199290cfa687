using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>Reads as much of a value as a window holds.</summary>
/// <param name="window">The bytes from where the last window was left.</param>
/// <param name="suspension">What was unfinished then, and is now.</param>
/// <param name="isLast">Whether the document ends with the window.</param>
/// <param name="value">The value, once it is whole.</param>
/// <param name="consumed">How many bytes are not needed any more.</param>
/// <returns>Whether the value is whole.</returns>
delegate bool ReadWindow<T>(ReadOnlySpan<byte> window, JsonSuspension suspension, bool isLast, out T value, out int consumed);

/// <summary>
/// Reads documents of any size from streams: beyond the objects a document becomes, memory for one window and for what is open at its end.
/// </summary>
/// <remarks>
/// A string, a number, base64, arbitrary JSON, a union and a value that may be kept because of unlisted texts are read when they are whole: the
/// window grows to the longest of them.
/// </remarks>
static class JsonStream
{
    const int LongestMark = 3; // a byte order mark

    /// <summary>Reads one value, up to the end of the stream.</summary>
    /// <exception cref="JsonException">
    /// The text is not valid JSON, nests deeper than 64 levels, does not fit the type or is longer than the window's limit.
    /// </exception>
    public static async ValueTask<T> ReadAsync<T>(JsonWindow window, ReadWindow<T> read, CancellationToken cancellationToken)
    {
        var suspension = new JsonSuspension();
        await window.FillAsync(LongestMark, cancellationToken).ConfigureAwait(false);
        SkipMark(window);
        T value = await ReadAsync(window, suspension, read, cancellationToken).ConfigureAwait(false);
        await ReadAsync<bool>(window, suspension, ReadEnd, cancellationToken).ConfigureAwait(false);
        return value;
    }

    /// <summary>What reads windows of a type.</summary>
    public static bool ReadWindow<T, TCodec>(ReadOnlySpan<byte> window, JsonSuspension suspension, bool isLast, out T value, out int consumed)
        where TCodec : IJsonCodec<T>
    {
        var cursor = new JsonCursor(window, suspension, isLast);
        if (cursor.Tokens.IsAtEnd() && !isLast)
        {
            // The frames are taken up without a look at the bytes: there must be some.
            value = default!;
            consumed = window.Length;
            return false;
        }

        value = TCodec.Read(ref cursor);
        consumed = cursor.Tokens.IsStarved ? cursor.Tokens.Committed : cursor.Tokens.Position;
        return !cursor.Tokens.IsStarved;
    }

    static async ValueTask<T> ReadAsync<T>(JsonWindow window, JsonSuspension suspension, ReadWindow<T> read, CancellationToken cancellationToken)
    {
        while (true)
        {
            bool isWhole;
            T value;
            int consumed;
            try
            {
                isWhole = read(window.Unread, suspension, window.IsLast, out value, out consumed);
            }
            catch (JsonException) when (!window.IsLast)
            {
                // With what follows, the same error is the one of the whole document: it shows all of what was found.
                await window.LookAheadAsync(cancellationToken).ConfigureAwait(false);
                suspension.Repeat();
                read(window.Unread, suspension, window.IsLast, out _, out _);
                throw;
            }

            if (isWhole)
            {
                window.Consume(consumed);
                suspension.Continue(consumed);
                return value;
            }

            await MoveAsync(window, suspension, consumed, cancellationToken).ConfigureAwait(false);
        }
    }

    static void SkipMark(JsonWindow window)
    {
        if (window.Unread.StartsWith("\uFEFF"u8))
        {
            window.Consume(LongestMark);
        }
    }

    // What is left is the start of a value that is read again when it is whole. Asking for twice as much each time keeps that linear.
    static ValueTask MoveAsync(JsonWindow window, JsonSuspension suspension, int consumed, CancellationToken cancellationToken)
    {
        window.Consume(consumed);
        suspension.Continue(consumed);
        int count = (int)Math.Min(Math.Max(1, 2L * window.Unread.Length), Array.MaxLength);
        return window.FillAsync(count, cancellationToken);
    }

    // Behind the value only white space may follow.
    static bool ReadEnd(ReadOnlySpan<byte> window, JsonSuspension suspension, bool isLast, out bool value, out int consumed)
    {
        var tokens = new JsonTokens(window, suspension, isLast);
        value = tokens.Finish();
        consumed = tokens.Position;
        return value;
    }
}
