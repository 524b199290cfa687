using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>Whether the lines that have come so far are one whole JSON text. Each byte is looked at once, however many lines there are.</summary>
sealed class WholeJson
{
    JsonReaderState _state;
    int _read;
    bool _isBroken;

    /// <summary>Whether it is whole.</summary>
    /// <param name="lines">All lines of the text, with the last line break.</param>
    public bool Is(ReadOnlySpan<byte> lines)
    {
        if (_isBroken)
        {
            return false;
        }
        var reader = new Utf8JsonReader(lines[_read..], isFinalBlock: false, _state);
        try
        {
            while (reader.Read())
            {
            }
        }
        catch (JsonException)
        {
            // The reader of the value says what is wrong, when the text is over.
            _isBroken = true;
            return false;
        }
        _read += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
        return reader is { CurrentDepth: 0, TokenType: not (JsonTokenType.None or JsonTokenType.StartObject or JsonTokenType.StartArray) };
    }
}
