namespace Clarifeye.Runtime;

/// <summary>Reads a body into memory, never more than a limit.</summary>
static class BodyBytes
{
    const int FirstBuffer = 16 * 1024;
    const int LargestFirstBuffer = 1024 * 1024;

    /// <summary>A buffer that fits what the server announces, within reason: an announcement costs nothing.</summary>
    public static PooledBuffer BufferFor(HttpContent content) =>
        new((int)Math.Clamp((content.Headers.ContentLength ?? 0) + 1, FirstBuffer, LargestFirstBuffer));

    /// <summary>How long a window to begin with: no longer than what the server announces, unless that is a compressed length.</summary>
    public static int WindowFor(HttpContent content) => content.Headers is { ContentLength: { } length, ContentEncoding.Count: 0 }
        ? (int)Math.Clamp(length + 1, 512, JsonWindow.UsualSize)
        : JsonWindow.UsualSize;

    /// <summary>Adds the body to the buffer; what has come before an exception is in it, too.</summary>
    /// <returns>Whether the body ended within the limit.</returns>
    public static async Task<bool> ReadAsync(HttpContent content, PooledBuffer buffer, long limit, CancellationToken cancellationToken)
    {
        var stream = await BodyStream.OpenAsync(content, cancellationToken).ConfigureAwait(false);
        await using var closing = stream.ConfigureAwait(false);
        while (true)
        {
            var target = buffer.GetMemory();
            long left = limit - buffer.Length + 1;
            int read = await stream.ReadAsync(target[..(int)Math.Min(target.Length, left)], cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return true;
            }
            buffer.Advance(read);
            if (buffer.Length > limit)
            {
                return false;
            }
        }
    }

    /// <summary>Whether an exception says that a body was cut off or damaged on its way.</summary>
    public static bool IsDamage(Exception error) => error is IOException or HttpRequestException or InvalidDataException;
}
