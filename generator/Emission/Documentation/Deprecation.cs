using Clarifeye.Generated.CSharp;

namespace Clarifeye.Generated.Emission;

/// <summary>Writes <c>[Obsolete]</c> with what the description says of it: mostly what to use instead.</summary>
internal static class Deprecation
{
    private const string Otherwise = "The API's document marks this as deprecated.";
    private const int Longest = 200;
    private static readonly string[] s_words = ["deprecat", "instead", "replaced by", "superseded", "no longer", "obsolete"];

    public static string Attribute(string? markdown) => $"[global::System.Obsolete({Literal.String(Sentence(markdown) ?? Otherwise)})]";

    private static string? Sentence(string? markdown) =>
        MarkdownBlocks.Of(markdown)
            .Where(block => block.Kind == MarkdownKind.Paragraph)
            .SelectMany(block => Sentences(string.Join(" ", block.Texts)))
            .FirstOrDefault(sentence => sentence.Length is > 10 and <= Longest && s_words.Any(word => sentence.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0));

    private static IEnumerable<string> Sentences(string text)
    {
        string plain = text.Replace("**", "").Replace("`", "");
        int start = 0;
        for (int end = plain.IndexOf(". ", StringComparison.Ordinal); end >= 0; end = plain.IndexOf(". ", start, StringComparison.Ordinal))
        {
            yield return plain.Substring(start, end + 1 - start).Trim();
            start = end + 1;
        }

        yield return plain.Substring(start).Trim();
    }
}
