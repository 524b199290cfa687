using System.Buffers;

namespace Clarifeye.Runtime;

/// <summary>
/// Where in a document a byte is, as a path: <c>$.steps[0]['odd name']</c>. Found by going once more over what was read, which only an error
/// pays for. All before the byte is known to be valid.
/// </summary>
sealed class JsonLocation
{
    static readonly SearchValues<byte> s_ofNumbers = SearchValues.Create("0123456789+-.eE"u8);

    readonly List<JsonStep> _steps; // one for each open object and array

    JsonLocation(IEnumerable<JsonStep> open) => _steps = [.. open];

    public string Path => string.Concat(_steps.Select(step => step.ToString()).Prepend("$"));

    /// <summary>The path of a property of the object at the place.</summary>
    public string PathOf(string property) => Path + new JsonStep(IsArray: false, property);

    /// <summary>Goes to the token that begins at the byte or holds it.</summary>
    public static JsonLocation Find(JsonPlace place, int offset)
    {
        var location = new JsonLocation(place.Open);
        for (int at = 0; at < offset;)
        {
            at = location.Take(place.Bytes, at, offset);
        }

        return location;
    }

    // Returns where the token ends.
    int Take(ReadOnlySpan<byte> bytes, int at, int offset)
    {
        switch (bytes[at])
        {
            case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)':':
                return at + 1;
            case (byte)'{' or (byte)'[':
                _steps.Add(new JsonStep(IsArray: bytes[at] == '['));
                return at + 1;
            case (byte)'}' or (byte)']':
                _steps.RemoveAt(_steps.Count - 1);
                EndValue();
                return at + 1;
            case (byte)',':
                _steps[^1] = _steps[^1].Next;
                return at + 1;
            case (byte)'"':
                return TakeString(bytes, at, offset);
            default:
                int end = at + LengthOfScalar(bytes[at..]);
                if (end <= offset)
                {
                    EndValue();
                }

                return end;
        }
    }

    int TakeString(ReadOnlySpan<byte> bytes, int at, int offset)
    {
        int end = at + 1;
        while (end < offset && bytes[end] != '"')
        {
            end += bytes[end] == '\\' ? 2 : 1;
        }

        if (end >= offset)
        {
            return offset; // the place is in this string
        }

        if (_steps is [.., { IsArray: false, Name: null }])
        {
            _steps[^1] = new JsonStep(IsArray: false, JsonExcerpt.Shown(JsonEscapes.Unescape(bytes[(at + 1)..end])));
        }
        else
        {
            EndValue();
        }

        return end + 1;
    }

    // Where the document is cut off in a number, that is still the place.
    static int LengthOfScalar(ReadOnlySpan<byte> bytes)
    {
        int length = bytes[0] switch
        {
            (byte)'t' or (byte)'n' => 4,
            (byte)'f' => 5,
            _ => bytes.IndexOfAnyExcept(s_ofNumbers),
        };
        return length < 0 ? bytes.Length + 1 : Math.Max(1, length);
    }

    void EndValue()
    {
        if (_steps.Count > 0)
        {
            _steps[^1] = _steps[^1].Ended;
        }
    }
}
