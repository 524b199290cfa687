namespace Clarifeye.Runtime;

/// <summary>Where a cursor is among the properties of an object.</summary>
struct JsonState
{
    /// <summary>Whoever's name comes next has the turn.</summary>
    public const int Open = -1;

    /// <summary>An undeclared property has it, whose value is next or inside whose value the object goes on.</summary>
    public const int Undeclared = -2;

    /// <summary>Nobody has it any more.</summary>
    public const int Ended = -3;

    ulong[]? _words; // of which the first is Seen

    public JsonState() => Turn = Open;

    /// <summary>The declared properties.</summary>
    public JsonNames Names { get; set; } = null!;

    /// <summary>The undeclared properties that were read: a map of arbitrary JSON, or of the type that the document states.</summary>
    public object? Additional { get; set; }

    /// <summary>The bits of the first 64 properties that were there.</summary>
    public ulong Seen { get; set; }

    /// <summary>The property whose value is to be read next, or one of the constants.</summary>
    public int Turn { get; set; }

    /// <summary>The declared property that was there last.</summary>
    public int Last { get; private set; }

    /// <summary>Whether a property has come.</summary>
    public bool HasBegun { get; set; }

    /// <summary>The bits of the properties from index 64 × <paramref name="word"/> on.</summary>
    public readonly ulong SeenAt(int word) => word == 0 ? Seen : _words?[word] ?? 0;

    public readonly bool IsSeen(int property) => (SeenAt(property / 64) & (1UL << property)) != 0;

    public void Mark(int property)
    {
        Last = property;
        if (property < 64)
        {
            Seen |= 1UL << property;
        }
        else
        {
            _words ??= new ulong[((Names.Count - 1) / 64) + 1];
            _words[property / 64] |= 1UL << property;
        }
    }

    /// <summary>Takes the bits of an object that is written. They are not copied, and so not to be marked.</summary>
    public void SetSeen(ulong[] words)
    {
        Seen = words[0];
        _words = words;
    }

    public readonly void GetSeen(Span<ulong> words)
    {
        _words?.CopyTo(words);
        words[0] = Seen;
    }
}
