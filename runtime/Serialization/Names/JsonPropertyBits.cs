namespace Clarifeye.Runtime;

/// <summary>What the document says of up to 64 properties, a bit for each.</summary>
readonly struct JsonPropertyBits(ulong required, ulong readOnly, ulong writeOnly, ulong nullable)
{
    /// <summary>Those that must be there when an object is read.</summary>
    public ulong Expected { get; } = required & ~writeOnly;

    /// <summary>Those that only a server sets.</summary>
    public ulong ReadOnly { get; } = readOnly;

    /// <summary>Those that are written as null when they have no value.</summary>
    public ulong AlwaysWritten { get; } = required & ~readOnly;

    /// <summary>Those that cannot be null where they are read.</summary>
    public ulong NeverNull { get; } = required & ~nullable;

    /// <summary>The bits of any number of properties, 64 to an element.</summary>
    public static JsonPropertyBits[] Of(ulong[] required, ulong[]? readOnly, ulong[]? writeOnly, ulong[]? nullable)
    {
        var bits = new JsonPropertyBits[Math.Max(required.Length, readOnly?.Length ?? 0)];
        for (int word = 0; word < bits.Length; word++)
        {
            bits[word] = new(Word(required, word), Word(readOnly, word), Word(writeOnly, word), Word(nullable, word));
        }

        return bits;
    }

    static ulong Word(ulong[]? words, int word) => word < words?.Length ? words[word] : 0;
}
