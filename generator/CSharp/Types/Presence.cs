using System.Globalization;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>The bits that tell which properties of an object were present, one for each property in its order.</summary>
internal sealed class Presence(int properties)
{
    private const int Word = 64;
    private const string Name = "_present";

    /// <summary>A uint while it is enough, then a ulong, then several.</summary>
    public PresenceField Field =>
        properties > Word ? new(Name, "ulong[]", $" = new ulong[{Number((properties + Word - 1) / Word)}]", Name) : new(Name, Type, "", "ref " + Name);

    public string Set(int property) => $"{Of(property)} |= {Bit(property)};";

    public string Clear(int property) => $"{Of(property)} &= ~{Bit(property)};";

    /// <summary>What the table of names takes to know the properties of some kind: nothing if there are none, else one word or an array of them.</summary>
    public static string Bits(string kind, IReadOnlyList<bool> included, bool always = false)
    {
        var words = new ulong[(included.Count + Word - 1) / Word];
        for (int i = 0; i < included.Count; i++)
        {
            words[i / Word] |= included[i] ? 1UL << (i % Word) : 0;
        }

        string[] literals = [.. words.Take(Array.FindLastIndex(words, word => word != 0) + 1).Select(Hexadecimal)];
        return literals.Length == 0 && !always ? "" : $", {kind}: {(included.Count > Word ? $"[{string.Join(", ", literals)}]" : literals[0])}";
    }

    private string Type => properties <= 32 ? "uint" : "ulong";

    private string Of(int property) => properties > Word ? $"{Name}[{Number(property / Word)}]" : Name;

    private string Bit(int property) => Hexadecimal(1UL << (property % Word)) + (properties <= 32 ? "u" : "ul");

    private static string Hexadecimal(ulong word) => "0x" + word.ToString("X", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
