using System.Globalization;
using System.Text;
using System.Text.Json;
using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>Reads JSON (RFC 8259). Comments and a comma behind the last value, which other readers of such documents pass over, are passed over with a word.</summary>
internal static class JsonSource
{
    // A lone surrogate becomes U+FFFD.
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <exception cref="SourceFault">The text is no JSON, or too deep.</exception>
    public static void Read(string text, SourceSink sink, CancellationToken cancellation)
    {
        byte[] utf8 = s_utf8.GetBytes(text);
        var positions = new Utf8Positions(utf8);

        // One level more than allowed, so that the limit is met here and gets a message of its own.
        var options = new JsonReaderOptions { MaxDepth = ReadingLimits.Depth + 1, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Allow };
        var reader = new Utf8JsonReader(utf8, options);
        var strictness = new JsonStrictness(utf8, sink);
        try
        {
            for (int count = 0; reader.Read(); count++)
            {
                if (count % 4096 == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                }

                SourcePosition at = positions.At(reader.TokenStartIndex);
                strictness.Check(ref reader, at);
                if (reader.TokenType != JsonTokenType.Comment)
                {
                    Pass(ref reader, at, sink);
                }
            }
        }
        catch (JsonException exception)
        {
            throw new SourceFault(DocumentRules.SyntaxError, PositionOf(exception, utf8), "JSON", Sentence(exception.Message));
        }
    }

    private static void Pass(ref Utf8JsonReader reader, SourcePosition at, SourceSink sink)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                ThrowIfTooDeep(reader.CurrentDepth, at);
                sink.StartObject(at);
                break;
            case JsonTokenType.StartArray:
                ThrowIfTooDeep(reader.CurrentDepth, at);
                sink.StartArray(at);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                sink.End();
                break;
            case JsonTokenType.PropertyName:
                sink.Key(Text(ref reader, at), at);
                break;
            case JsonTokenType.String:
                sink.Scalar(new(ScalarKind.Text, Text(ref reader, at)), at);
                break;
            case JsonTokenType.Number:
                sink.Scalar(new(ScalarKind.Number, s_utf8.GetString(reader.ValueSpan.ToArray())), at);
                break;
            case JsonTokenType.True or JsonTokenType.False:
                sink.Scalar(new(ScalarKind.Boolean, reader.TokenType == JsonTokenType.True ? "true" : "false"), at);
                break;
            default:
                sink.Scalar(new(ScalarKind.Null, ""), at);
                break;
        }
    }

    private static string Text(ref Utf8JsonReader reader, SourcePosition at)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape.
            throw new SourceFault(DocumentRules.SyntaxError, at, "JSON", "a string holds an escape that is no character.");
        }
    }

    private static void ThrowIfTooDeep(int depth, SourcePosition at)
    {
        if (depth >= ReadingLimits.Depth)
        {
            throw new SourceFault(DocumentRules.TooDeep, at, ReadingLimits.Depth.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static SourcePosition PositionOf(JsonException exception, byte[] utf8)
    {
        int lineStart = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            int end = Array.IndexOf(utf8, (byte)'\n', lineStart);
            lineStart = end < 0 ? utf8.Length : end + 1;
        }

        return new Utf8Positions(utf8).At(lineStart + (exception.BytePositionInLine ?? 0));
    }

    // Without what speaks of the reader instead of the document.
    private static string Sentence(string message)
    {
        int end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? message : message.Substring(0, end)).Replace(" which is not supported in this mode. Change the reader options.", ".");
    }
}
