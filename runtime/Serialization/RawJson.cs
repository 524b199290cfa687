using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Clarifeye.Runtime;

/// <summary>
/// Any JSON value, kept as its UTF-8 bytes and read on demand. It always holds valid JSON (RFC 8259); <c>default</c> is the JSON null.
/// </summary>
[JsonConverter(typeof(CodecConverter<RawJson, RawCodec>))]
public readonly struct RawJson : IEquatable<RawJson>
{
    static readonly byte[] s_null = [.. "null"u8];

    static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    readonly byte[]? _utf8;

    /// <summary>Takes over bytes that are one valid JSON value with nothing around it.</summary>
    internal RawJson(byte[] valid) => _utf8 = valid;

    /// <summary>The value as UTF-8, exactly as it was in the document it comes from.</summary>
    public ReadOnlyMemory<byte> Utf8 => _utf8 ?? s_null;

    /// <summary>Whether the value is the JSON null.</summary>
    public bool IsNull => Utf8.Span.SequenceEqual(s_null);

    /// <summary>Takes a JSON text.</summary>
    /// <exception cref="JsonException">The text is not one JSON value.</exception>
    public static RawJson Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return ApiJson.ReadValue<RawJson, RawCodec>(s_strictUtf8.GetBytes(json));
        }
        catch (EncoderFallbackException error)
        {
            throw new JsonException($"$: the text holds half of a surrogate pair at character {error.Index}", "$", null, null, error);
        }
    }

    /// <summary>A JSON string; null gives the JSON null.</summary>
    /// <exception cref="InvalidOperationException">The text holds half of a surrogate pair.</exception>
    public static RawJson From(string? value) => value is null ? default : new(ApiJson.WriteValue<string, StringCodec>(value));

    /// <summary>A JSON number.</summary>
    public static RawJson From(long value) => new(ApiJson.WriteValue<long, Int64Codec>(value));

    /// <summary>A JSON number.</summary>
    /// <exception cref="InvalidOperationException">The number is infinite or no number.</exception>
    public static RawJson From(double value) => new(ApiJson.WriteValue<double, DoubleCodec>(value));

    /// <summary>True or false.</summary>
    public static RawJson From(bool value) => new(ApiJson.WriteValue<bool, BooleanCodec>(value));

    /// <summary>Takes the JSON of an element; an undefined element gives the JSON null.</summary>
    /// <exception cref="JsonException">The element holds what RFC 8259 does not allow, such as comments.</exception>
    public static RawJson FromElement(JsonElement element) =>
        element.ValueKind == JsonValueKind.Undefined ? default : Parse(element.GetRawText());

    /// <summary>Takes the JSON of an element.</summary>
#pragma warning disable CA2225 // FromElement is the method; JsonElement needs no second "Json" in its name here
    public static implicit operator RawJson(JsonElement element) => FromElement(element);
#pragma warning restore CA2225

    /// <summary>Compares by bytes.</summary>
    public static bool operator ==(RawJson left, RawJson right) => left.Equals(right);

    /// <summary>Compares by bytes.</summary>
    public static bool operator !=(RawJson left, RawJson right) => !left.Equals(right);

    /// <summary>The value as an element, to look into it.</summary>
    public JsonElement ToElement()
    {
        var reader = new Utf8JsonReader(Utf8.Span);
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>Reads the value as an object of a generated class.</summary>
    /// <exception cref="JsonException">The value does not fit the class; the message names the path in this value.</exception>
    public T Read<T>()
        where T : class, IJsonObject<T> => ApiJson.Read<T>(Utf8.Span);

    /// <summary>Whether both are the same bytes; <c>1.0</c> and <c>1</c> are not.</summary>
    public bool Equals(RawJson other) => Utf8.Span.SequenceEqual(other.Utf8.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RawJson other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(Utf8.Span);
        return hash.ToHashCode();
    }

    /// <summary>The JSON text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}
