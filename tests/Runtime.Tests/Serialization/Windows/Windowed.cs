using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Serialization.Windows;

/// <summary>Reading from a stream that gives its bytes piece by piece.</summary>
static class Windowed
{
    public static T Read<T, TCodec>(byte[] json, int chunk, int size = JsonWindow.UsualSize, long limit = long.MaxValue)
        where TCodec : IJsonCodec<T>
    {
        using var stream = new ChunkedStream(json, chunk);
        using var window = new JsonWindow(stream, size, limit);
        // The stream has all its bytes: nothing ever waits.
        return JsonStream.ReadAsync<T>(window, JsonStream.ReadWindow<T, TCodec>, CancellationToken.None).AsTask().GetAwaiter().GetResult();
    }

    public static T Read<T>(byte[] json, int chunk, int size = JsonWindow.UsualSize)
        where T : class, IJsonObject<T> => Read<T, ObjectCodec<T>>(json, chunk, size);

    /// <summary>Reads two windows: the first ends at the cut.</summary>
    public static T ReadCut<T, TCodec>(byte[] json, int cut)
        where TCodec : IJsonCodec<T>
    {
        var suspension = new JsonSuspension();
        if (JsonStream.ReadWindow<T, TCodec>(json.AsSpan(0, cut), suspension, isLast: false, out T value, out int consumed))
        {
            return value;
        }

        suspension.Continue(consumed);
        Assert.True(JsonStream.ReadWindow<T, TCodec>(json.AsSpan(consumed), suspension, isLast: true, out value, out _));
        return value;
    }
}
