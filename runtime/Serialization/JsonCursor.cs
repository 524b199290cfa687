using System.ComponentModel;
using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>
/// Reads one JSON document for generated code. Every <c>Read…</c> takes the value the cursor stands on; those without <c>OrNull</c>
/// refuse a JSON null. A value that does not fit is a <see cref="JsonException"/> that names its path.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonCursor
{
    internal JsonTokens Tokens;

    internal JsonCursor(ReadOnlySpan<byte> document) => Tokens = new JsonTokens(document);

    internal JsonCursor(ReadOnlySpan<byte> window, JsonSuspension suspension, bool isLast) => Tokens = new JsonTokens(window, suspension, isLast);

    /// <summary>Whether an enum text was read that no member has and no property keeps.</summary>
    internal bool HasUnlisted { get; set; }

    /// <summary>Goes to the value of the object's next property.</summary>
    /// <returns>The property's index; <see cref="int.MaxValue"/> for an undeclared one; -1 at the object's end.</returns>
    /// <exception cref="JsonException">At the object's end: a required property is missing.</exception>
    public int Next(JsonNames names, ref JsonState state)
    {
        int expected = state.Expected;
        if ((uint)expected < (uint)names.Count && Tokens.TryTakeEntry(names.Entry(expected)))
        {
            state.Mark(expected, names.Count);
            return expected;
        }

        return NextUnexpected(names, ref state);
    }

    /// <summary>Keeps the undeclared property that <see cref="Next"/> has come to.</summary>
    public void ReadUndeclared(ref IReadOnlyDictionary<string, RawJson>? additional)
    {
        string name = Tokens.TakeUndeclaredName();
        RawJson value = ReadRaw();
        if (Tokens.IsStarved)
        {
            Tokens.Suspension.Undeclared = name;
            return;
        }

        if (additional is not JsonMap<RawJson> properties)
        {
            additional = properties = new JsonMap<RawJson>();
        }

        properties.Set(name, value);
    }

    // The first property, the last, one out of order or with white space around it, one that is not declared, or none when starved.
    int NextUnexpected(JsonNames names, ref JsonState state)
    {
        if (state.IsInValue)
        {
            state.ToggleInValue();
            return Tokens.IsInUndeclared ? int.MaxValue : state.Last;
        }

        if (state.IsAtFirst && names.Count > 0 && Tokens.TryTakeEntry(names.Entry(0)[1..])) // without the comma
        {
            state.Mark(0, names.Count);
            return 0;
        }

        if (!Tokens.NextProperty(state.IsAtFirst))
        {
            int missing = Tokens.IsStarved ? -1 : names.Missing(state);
            return missing < 0 ? -1 : throw Tokens.Missing(names.Text(missing));
        }

        int index = names.Find(Tokens.Name, Math.Max(0, state.Expected));
        if (index < 0)
        {
            state.MarkUndeclared();
            return int.MaxValue;
        }

        state.Mark(index, names.Count);
        return index;
    }
}
