using System.Buffers;
using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>JSON as requests hold it: without readOnly properties.</summary>
static class RequestJson
{
    public static void WriteObject<T>(T value, IBufferWriter<byte> target)
        where T : class, IJsonObject<T> => ApiJson.WriteRequest<T, ObjectCodec<T>>(value, target);

    public static void WriteValue<T, TCodec>(T value, IBufferWriter<byte> target)
        where TCodec : IJsonCodec<T> => ApiJson.WriteRequest<T, TCodec>(value, target);

    /// <summary>Writes values one after the other (RFC 7464 section 2.2 with the separator that its media type needs).</summary>
    public static Action<IReadOnlyList<T>, IBufferWriter<byte>> WriteLines<T, TCodec>(string mediaType)
        where TCodec : IJsonCodec<T>
    {
        bool isSequence = mediaType.Contains("json-seq", StringComparison.OrdinalIgnoreCase);
        return (items, target) =>
        {
            foreach (var item in items)
            {
                target.Write(isSequence ? "\u001E"u8 : []);
                ApiJson.WriteRequest<T, TCodec>(item, target);
                target.Write("\n"u8);
            }
        };
    }

    /// <summary>A value to be laid out as a parameter or a part of a form.</summary>
    public static JsonDocument Parsed<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
    {
        var bytes = new ArrayBufferWriter<byte>();
        ApiJson.WriteRequest<T, TCodec>(value, bytes);
        return JsonDocument.Parse(bytes.WrittenMemory);
    }
}
