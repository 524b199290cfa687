using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>
/// What is wrong with a document that is read: <c>$.steps[0].created_at: expected an RFC 3339 date-time, found "yesterday" at byte 512</c>.
/// Offsets count from the start of the document, after a byte order mark.
/// </summary>
static class JsonFailure
{
    public static JsonException Unexpected(JsonPlace place, int offset, string expected) =>
        At(place, offset, $"expected {expected}, found {JsonExcerpt.Of(place.Bytes[offset..])}");

    public static JsonException Missing(JsonPlace place, int end, string property) =>
        At(place, end, JsonLocation.Find(place, end).PathOf(property), "the required property is missing in the object that ends");

    /// <summary>The string that begins here holds something else than UTF-8.</summary>
    public static JsonException InvalidUtf8(JsonPlace place, int offset)
    {
        while (Rune.DecodeFromUtf8(place.Bytes[offset..], out _, out int length) == OperationStatus.Done)
        {
            offset += length;
        }

        return At(place, offset, $"expected UTF-8, found the byte 0x{place.Bytes[offset]:X2}");
    }

    public static JsonException TooDeep(JsonPlace place, int offset) => At(place, offset, $"nests deeper than {JsonTokens.MaxDepth} levels");

    public static JsonException Trailing(JsonPlace place, int offset) =>
        At(place, offset, $"expected the end of the document, found {JsonExcerpt.Of(place.Bytes[offset..])}");

    public static JsonException CutOff(JsonPlace place, int end) =>
        At(place, end, !place.Open.Any() && place.Bytes.Trim(" \t\r\n"u8).IsEmpty ? "expected JSON, but the document is empty" : "the JSON is cut off");

    /// <summary>What stands here is no JSON.</summary>
    public static JsonException Syntax(JsonPlace place, int offset) =>
        At(place, offset, $"expected valid JSON, found {JsonExcerpt.Of(place.Bytes[offset..])}");

    static JsonException At(JsonPlace place, int offset, string problem) => At(place, offset, JsonLocation.Find(place, offset).Path, problem);

    // Lines are counted only where the document is whole: nobody else pays for them.
    static JsonException At(JsonPlace place, int offset, string path, string problem)
    {
        string message = FormattableString.Invariant($"{path}: {problem} at byte {place.Offset + offset}");
        if (place.Offset > 0)
        {
            return new JsonException(message, path, null, null);
        }

        ReadOnlySpan<byte> before = place.Bytes[..offset];
        return new JsonException(message, path, before.Count((byte)'\n'), offset - (before.LastIndexOf((byte)'\n') + 1));
    }
}
