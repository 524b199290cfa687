using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>
/// The tokens of one document, checked as strictly as RFC 8259 asks. It stands on a value's first token when the value is about to be
/// read and on its last one afterwards. The only place that knows <see cref="Utf8JsonReader"/>.
/// </summary>
ref struct JsonTokens
{
    /// <summary>How deep objects and arrays may nest.</summary>
    public const int MaxDepth = 64;

    Utf8JsonReader _reader;
    byte[]? _unescaped;

    /// <summary>Stands on the first token of a document that is valid UTF-8 without byte order mark.</summary>
    public JsonTokens(ReadOnlySpan<byte> document)
    {
        Document = document;
        _reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = MaxDepth });
        _reader.Read();
    }

    public readonly ReadOnlySpan<byte> Document { get; }

    /// <summary>The name of the current property, unescaped.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>Where the current token begins.</summary>
    public readonly int Start => (int)_reader.TokenStartIndex;

    /// <summary>Where the current token ends.</summary>
    public readonly int End => (int)_reader.BytesConsumed;

    public readonly bool IsNull => _reader.TokenType == JsonTokenType.Null;

    public readonly bool IsTrue => _reader.TokenType == JsonTokenType.True;

    public readonly JsonKinds Kind => _reader.TokenType switch
    {
        JsonTokenType.String => JsonKinds.String,
        JsonTokenType.Number => JsonKinds.Number,
        JsonTokenType.True or JsonTokenType.False => JsonKinds.Boolean,
        JsonTokenType.StartArray => JsonKinds.Array,
        JsonTokenType.StartObject => JsonKinds.Object,
        JsonTokenType.Null => JsonKinds.Null,
        _ => JsonKinds.None,
    };

    /// <summary>Goes to the value of the object's next property; false at the object's end.</summary>
    public bool NextProperty()
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }

        Name = _reader.ValueIsEscaped ? UnescapedName() : _reader.ValueSpan;
        _reader.Read();
        return true;
    }

    /// <summary>Goes to the array's next element; false at the array's end.</summary>
    public bool NextElement()
    {
        _reader.Read();
        return _reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>The number as the document has it.</summary>
    /// <exception cref="JsonException">The value is no number.</exception>
    public readonly ReadOnlySpan<byte> Number(string expected) =>
        _reader.TokenType == JsonTokenType.Number ? _reader.ValueSpan : throw Fail(expected);

    /// <summary>The string, unescaped; good until the next call.</summary>
    /// <exception cref="JsonException">The value is no string, or holds half of a surrogate pair.</exception>
    public ReadOnlySpan<byte> Text(string expected)
    {
        if (_reader.TokenType != JsonTokenType.String)
        {
            throw Fail(expected);
        }

        if (!_reader.ValueIsEscaped)
        {
            return _reader.ValueSpan;
        }

        ReadOnlySpan<byte> escaped = _reader.ValueSpan;
        if (_unescaped is null || _unescaped.Length < escaped.Length)
        {
            _unescaped = new byte[Math.Max(256, escaped.Length)];
        }

        return JsonEscapes.TryUnescape(escaped, _unescaped, out int written) ? _unescaped.AsSpan(0, written) : throw LoneSurrogate();
    }

    /// <summary>Goes to the last token of the current value, checking all that is in it.</summary>
    public void Skip()
    {
        int depth = _reader.CurrentDepth;
        bool inside = _reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        CheckEscapes();
        while (inside)
        {
            _reader.Read();
            CheckEscapes();
            inside = _reader.CurrentDepth > depth;
        }
    }

    /// <summary>Makes sure that nothing follows the document's value.</summary>
    public void Finish() => _reader.Read(); // throws if there is anything but white space

    /// <summary>The error for a value that is not what its type asks for.</summary>
    public readonly JsonException Fail(string expected) => JsonFailure.Unexpected(Document, Start, expected);

    readonly byte[] UnescapedName()
    {
        byte[] name = new byte[_reader.ValueSpan.Length];
        return JsonEscapes.TryUnescape(_reader.ValueSpan, name, out int written) ? name[..written] : throw LoneSurrogate();
    }

    readonly void CheckEscapes()
    {
        if (_reader.ValueIsEscaped && !JsonEscapes.AreWhole(_reader.ValueSpan))
        {
            throw LoneSurrogate();
        }
    }

    readonly JsonException LoneSurrogate() => Fail("a string whose surrogate escapes come in pairs");
}
