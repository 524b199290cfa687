using System.Buffers;
using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>
/// Reads and writes generated types as JSON (RFC 8259, strict UTF-8): absent and null, undeclared properties and unlisted enum texts
/// survive a round trip.
/// </summary>
public static class ApiJson
{
    /// <summary>Reads an object.</summary>
    /// <typeparam name="T">A generated class.</typeparam>
    /// <param name="utf8">One JSON value; a leading byte order mark is skipped.</param>
    /// <exception cref="JsonException">
    /// The text is not valid JSON, nests deeper than 64 levels or does not fit the class. Path and message say where.
    /// </exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8)
        where T : class, IJsonObject<T>
    {
        // Not JsonRoot's Read with a codec: this is compiled for every class, so it is no more than what differs between them.
        JsonCursor cursor = JsonRoot.Over(utf8);
        T value = cursor.ReadObject<T>();
        cursor.Tokens.Finish();
        return value;
    }

    /// <summary>Reads a value of any type that has a codec: a list, map, union or scalar.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a union is its own.</typeparam>
    /// <param name="utf8">One JSON value; a leading byte order mark is skipped.</param>
    /// <exception cref="JsonException">
    /// The text is not valid JSON, nests deeper than 64 levels or does not fit the type. Path and message say where.
    /// </exception>
    public static TValue ReadValue<TValue, TCodec>(ReadOnlySpan<byte> utf8)
        where TCodec : IJsonCodec<TValue> => JsonRoot.Read<TValue, TCodec>(utf8);

    /// <summary>Writes an object as UTF-8, with the properties that only a server sets.</summary>
    /// <typeparam name="T">A generated class.</typeparam>
    /// <param name="value">The object.</param>
    /// <exception cref="InvalidOperationException">
    /// A required property is null, an enum is Unknown without a text, a number is not finite, a declared name is in AdditionalProperties,
    /// a string is no valid UTF-16, or the object nests deeper than 64 levels.
    /// </exception>
    public static byte[] Write<T>(T value)
        where T : class, IJsonObject<T> => JsonRoot.Write(value);

    /// <summary>Writes an object as UTF-8, with the properties that only a server sets.</summary>
    /// <typeparam name="T">A generated class.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="target">Where to; after an exception it may hold a part of the text.</param>
    /// <exception cref="InvalidOperationException">As for <see cref="Write{T}(T)"/>.</exception>
    public static void Write<T>(T value, IBufferWriter<byte> target)
        where T : class, IJsonObject<T>
    {
        ArgumentNullException.ThrowIfNull(target);
        JsonRoot.Write(value, target, includesReadOnly: true);
    }

    /// <summary>Writes a value of any type that has a codec: a list, map, union or scalar.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a union is its own.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">As for <see cref="Write{T}(T)"/>.</exception>
    public static byte[] WriteValue<TValue, TCodec>(TValue value)
        where TCodec : IJsonCodec<TValue>
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonRoot.Write<TValue, TCodec>(value, buffer, includesReadOnly: true);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads a response's body.</summary>
    internal static TValue ReadValue<TValue, TCodec>(in ReadOnlySequence<byte> utf8)
        where TCodec : IJsonCodec<TValue> => JsonRoot.Read<TValue, TCodec>(utf8);

    /// <summary>Writes a request's body: without the properties that only a server sets.</summary>
    internal static void WriteRequest<TValue, TCodec>(TValue value, IBufferWriter<byte> target)
        where TCodec : IJsonCodec<TValue> => JsonRoot.Write<TValue, TCodec>(value, target, includesReadOnly: false);
}
