using System.Text.Json;
using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>Says once each what a text has that JSON has not.</summary>
internal sealed class JsonStrictness(byte[] utf8, SourceSink sink)
{
    private int _end;
    private bool _hasComma;
    private bool _toldOfComma;
    private bool _toldOfComment;

    /// <summary>Looks at what stands between the token before and this one.</summary>
    public void Check(ref Utf8JsonReader reader, SourcePosition at)
    {
        int start = (int)reader.TokenStartIndex;
        _hasComma |= !_toldOfComma && Array.IndexOf(utf8, (byte)',', _end, start - _end) >= 0;
        _end = (int)reader.BytesConsumed;
        if (reader.TokenType == JsonTokenType.Comment)
        {
            Tell(ref _toldOfComment, at, "a comment");
            return;
        }

        if (_hasComma && reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            Tell(ref _toldOfComma, at, "a comma before a closing bracket");
        }

        _hasComma = false;
    }

    private void Tell(ref bool told, SourcePosition at, string what)
    {
        if (!told)
        {
            told = true;
            sink.Report(DocumentRules.NotStrictJson, at, what);
        }
    }
}
