using System.Text;
using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>
/// Where in a document a byte is, as a path: <c>$.steps[0]['odd name']</c>. Found by reading the document once more from its start, which
/// only an error pays for.
/// </summary>
sealed class JsonLocation
{
    readonly List<Step> _steps = []; // one for each open object and array

    /// <summary>How many objects and arrays are open.</summary>
    public int Depth => _steps.Count;

    /// <summary>Whether the document's value ends before the place.</summary>
    public bool IsComplete { get; private set; }

    public string Path => string.Concat(_steps.Select(step => step.ToString()).Prepend("$"));

    /// <summary>The path of a property of the object at the place.</summary>
    public string PathOf(string property) => Path + new Step(IsArray: false, property);

    /// <summary>Reads up to the token that holds the byte, or to where the document stops being JSON.</summary>
    public static JsonLocation Find(ReadOnlySpan<byte> document, int offset)
    {
        var location = new JsonLocation();
        var reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = JsonTokens.MaxDepth });
        int end = 0;
        JsonTokenType last = JsonTokenType.None;
        try
        {
            while (reader.Read() && !location.Take(ref reader, offset))
            {
                end = (int)reader.BytesConsumed;
                last = reader.TokenType;
            }
        }
        catch (JsonException)
        {
            if (last == JsonTokenType.StartArray || document[end..].TrimStart(" \t\r\n"u8).StartsWith(","u8))
            {
                location.BeginValue();
            }
        }

        return location;
    }

    bool Take(ref Utf8JsonReader reader, int offset)
    {
        bool found = reader.BytesConsumed > offset;
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _steps[^1] = new Step(IsArray: false, Name(ref reader));
                return found;
            case JsonTokenType.EndArray or JsonTokenType.EndObject:
                _steps.RemoveAt(_steps.Count - 1);
                break;
            case JsonTokenType.StartArray or JsonTokenType.StartObject when !found:
                BeginValue();
                _steps.Add(new Step(reader.TokenType == JsonTokenType.StartArray));
                return false;
            default:
                BeginValue();
                break;
        }

        if (!found)
        {
            EndValue();
        }

        return found;
    }

    void BeginValue()
    {
        if (_steps is [.., { IsArray: true } array])
        {
            _steps[^1] = array with { Index = array.Index + 1 };
        }
    }

    void EndValue()
    {
        IsComplete = Depth == 0;
        if (_steps is [.., { IsArray: false }])
        {
            _steps[^1] = new Step(IsArray: false);
        }
    }

    static string Name(ref Utf8JsonReader reader)
    {
        byte[] name = new byte[reader.ValueSpan.Length];
        return JsonExcerpt.Shown(JsonEscapes.TryUnescape(reader.ValueSpan, name, out int written) ? name.AsSpan(0, written) : reader.ValueSpan);
    }

    readonly record struct Step(bool IsArray, string? Name = null, int Index = -1)
    {
        public override string ToString() =>
            IsArray ? Index < 0 ? "" : $"[{Index}]"
            : Name is null ? ""
            : IsIdentifier(Name) ? $".{Name}"
            : $"['{Name.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)}']";

        static bool IsIdentifier(string name) =>
            name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
    }
}
