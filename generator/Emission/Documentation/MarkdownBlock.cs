namespace Clarifeye.Generated.Emission;

/// <summary>What a block of Markdown is.</summary>
internal enum MarkdownKind
{
    Paragraph,
    Heading,
    BulletList,
    NumberedList,
    Code,
}

/// <summary>A block of Markdown.</summary>
/// <param name="Texts">The text of a paragraph or heading, the items of a list, the lines of code.</param>
/// <param name="Addresses">What the whole text calls by which name: <c>[name]: address</c>.</param>
internal sealed record MarkdownBlock(MarkdownKind Kind, List<string> Texts, IReadOnlyDictionary<string, string> Addresses)
{
    public bool IsList => Kind is MarkdownKind.BulletList or MarkdownKind.NumberedList;

    /// <summary>Whether there is anything to read in it.</summary>
    public bool SaysSomething => Texts.Exists(text => text.Any(char.IsLetterOrDigit));
}
