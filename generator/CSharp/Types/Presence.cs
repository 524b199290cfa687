using System.Globalization;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>The bits that tell which properties of an object were present, one for each property in its order.</summary>
internal sealed class Presence(int properties)
{
    private const int Word = 64;

    /// <summary>A uint while it is enough, then a ulong, then several.</summary>
    public EquatableArray<PresenceField> Fields =>
        Enumerable.Range(0, (properties + Word - 1) / Word)
            .Select(word => new PresenceField(Name(word), Type, word == 0 ? (properties <= 32 ? "(uint)state.Seen" : "state.Seen") : $"state.SeenAt({word.ToString(CultureInfo.InvariantCulture)})"))
            .ToEquatableArray();

    /// <summary>The field that holds the bit of a property.</summary>
    public static string Field(int property) => Name(property / Word);

    public string Set(int property) => $"{Field(property)} |= {Bit(property)};";

    public string Clear(int property) => $"{Field(property)} &= ~{Bit(property)};";

    /// <summary>The bits of some properties, a number for each word of 64.</summary>
    public static string Masks(IReadOnlyList<bool> included)
    {
        var words = new ulong[(included.Count + Word - 1) / Word];
        for (int i = 0; i < included.Count; i++)
        {
            words[i / Word] |= included[i] ? 1UL << (i % Word) : 0;
        }

        int last = Array.FindLastIndex(words, word => word != 0);
        return string.Concat(words.Take(last + 1).Select(word => ", 0x" + word.ToString("X", CultureInfo.InvariantCulture)));
    }

    private string Type => properties <= 32 ? "uint" : "ulong";

    private string Bit(int property) => "0x" + (1UL << (property % Word)).ToString("X", CultureInfo.InvariantCulture) + (properties <= 32 ? "u" : "ul");

    private static string Name(int word) => word == 0 ? "_present" : "_present" + word.ToString(CultureInfo.InvariantCulture);
}
