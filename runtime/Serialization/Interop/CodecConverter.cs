using System.Buffers;
using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Clarifeye.Runtime;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a type by its codec.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public class CodecConverter<T, TCodec> : JsonConverter<T>
    where TCodec : IJsonCodec<T>
{
    // What the serializer's own encoder escapes in valid JSON and the codecs do not: characters that mean something in HTML, and all beyond ASCII.
    static readonly SearchValues<byte> s_escapedByDefault = SearchValues.Create([.. "<>&'+`\u007F"u8, .. Enumerable.Range(0x80, 0x80).Select(b => (byte)b)]);

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        bool isRoot = reader.CurrentDepth == 0;
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        try
        {
            return JsonRoot.Read<T, TCodec>(ElementBytes.Of(document.RootElement));
        }
        catch (JsonException error) when (!isRoot)
        {
            // Without a path of its own: the serializer adds the path to here, which it alone knows.
            throw new JsonException($"The JSON does not fit {typeof(T).Name}. Counted from where it begins: {error.Message}", error);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        using var buffer = new PooledBuffer();
        JsonRoot.Write<T, TCodec>(value, buffer, includesReadOnly: true);
        if (writer.Options.Indented || (options.Encoder != JavaScriptEncoder.UnsafeRelaxedJsonEscaping && buffer.Written.Span.ContainsAny(s_escapedByDefault)))
        {
            using JsonDocument document = JsonDocument.Parse(buffer.Written);
            document.RootElement.WriteTo(writer);
        }
        else
        {
            writer.WriteRawValue(buffer.Written.Span, skipInputValidation: true);
        }
    }
}
