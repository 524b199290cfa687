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
    static readonly SearchValues<byte> s_tokenEnds = SearchValues.Create(" \t\r\n,:[]{}\""u8);

    public static JsonException Unexpected(ReadOnlySpan<byte> document, int offset, string expected) =>
        At(document, offset, JsonLocation.Find(document, offset).Path, $"expected {expected}, found {JsonExcerpt.Of(document[offset..])}");

    public static JsonException Missing(ReadOnlySpan<byte> document, int end, string property) =>
        At(document, end, JsonLocation.Find(document, end).PathOf(property), "the required property is missing in the object that ends");

    public static JsonException InvalidUtf8(ReadOnlySpan<byte> document)
    {
        int offset = 0;
        while (Rune.DecodeFromUtf8(document[offset..], out _, out int length) == OperationStatus.Done)
        {
            offset += length;
        }

        return At(document, offset, JsonLocation.Find(document, offset).Path, $"expected UTF-8, found the byte 0x{document[offset]:X2}");
    }

    /// <summary>The error in place of the one by which the reader refuses what is no JSON.</summary>
    public static JsonException Syntax(ReadOnlySpan<byte> document, JsonException refusal)
    {
        int offset = Math.Min(document.Length, LineStart(document, refusal.LineNumber ?? 0) + (int)(refusal.BytePositionInLine ?? 0));
        JsonLocation location = JsonLocation.Find(document, document.Length);
        offset = !location.IsComplete && document[offset..].Trim(" \t\r\n,"u8).IsEmpty ? document.Length : offset - InsideToken(document[..offset]);
        string problem =
            offset == document.Length ? document.Trim(" \t\r\n"u8).IsEmpty ? "expected JSON, but the document is empty" : "the JSON is cut off"
            : location.IsComplete ? $"expected the end of the document, found {JsonExcerpt.Of(document[offset..])}"
            : location.Depth == JsonTokens.MaxDepth && document[offset] is (byte)'[' or (byte)'{' ? $"nests deeper than {JsonTokens.MaxDepth} levels"
            : $"expected valid JSON, found {JsonExcerpt.Of(document[offset..])}";
        return At(document, offset, location.Path, problem);
    }

    static JsonException At(ReadOnlySpan<byte> document, int offset, string path, string problem)
    {
        ReadOnlySpan<byte> before = document[..offset];
        return new JsonException($"{path}: {problem} at byte {offset}", path, before.Count((byte)'\n'), offset - (before.LastIndexOf((byte)'\n') + 1));
    }

    // The reader stops where a literal or number goes wrong; a person wants to see it from its start.
    static int InsideToken(ReadOnlySpan<byte> before)
    {
        int length = before.Length - 1 - before.LastIndexOfAny(s_tokenEnds);
        return length < 40 ? length : 0;
    }

    static int LineStart(ReadOnlySpan<byte> document, long line)
    {
        int start = 0;
        for (; line > 0; line--)
        {
            start += document[start..].IndexOf((byte)'\n') + 1;
        }

        return start;
    }
}
