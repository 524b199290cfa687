using System.Buffers;
using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>
/// Server-sent events that the document describes as objects of <c>event</c>, <c>data</c>, <c>id</c> and <c>retry</c> (OpenAPI 3.2 section 4.14.4, <c>itemSchema</c>).
/// </summary>
/// <param name="sender">What sends the call.</param>
/// <param name="call">The call.</param>
/// <param name="dataIsJson">Whether data that is JSON is read as that (<c>contentSchema</c>), instead of as text.</param>
/// <param name="callToken">Ends the call.</param>
sealed class EventObjects<T, TCodec>(Sender sender, Call call, bool dataIsJson, CancellationToken callToken) : ServerSentEvents<T>(sender, call, callToken)
    where TCodec : IJsonCodec<T>
{
    protected override T Read(IItemReader items)
    {
        var json = new ArrayBufferWriter<byte>(items.Data.Length + 64);
        using (var writer = new Utf8JsonWriter(json))
        {
            Write(writer, (ServerSentEventReader)items);
        }
        return ApiJson.ReadValue<T, TCodec>(json.WrittenSpan);
    }

    void Write(Utf8JsonWriter writer, ServerSentEventReader item)
    {
        writer.WriteStartObject();
        if (item.Type is { } type)
        {
            writer.WriteString("event"u8, type);
        }
        writer.WritePropertyName("data"u8);
        if (dataIsJson && IsJson(item.Data.Span))
        {
            writer.WriteRawValue(item.Data.Span, skipInputValidation: true);
        }
        else
        {
            writer.WriteStringValue(item.Data.Span);
        }
        if (item.Id is { } id)
        {
            writer.WriteString("id"u8, id);
        }
        if (item.Retry is { } retry)
        {
            writer.WriteNumber("retry"u8, (long)retry.TotalMilliseconds);
        }
        writer.WriteEndObject();
    }

    // Beside events of JSON there may be plain words, such as one that ends the stream.
    static bool IsJson(ReadOnlySpan<byte> data)
    {
        var reader = new Utf8JsonReader(data);
        try
        {
            while (reader.Read())
            {
                reader.Skip();
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
