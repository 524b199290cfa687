namespace Clarifeye.Generated.Spec;

/// <summary>The keywords of one kind of object, by version.</summary>
internal sealed class Vocabulary
{
    private static readonly int s_versions = Enum.GetValues(typeof(SpecVersion)).Length;

    private readonly HashSet<string>[] _words = [.. Enumerable.Range(0, s_versions).Select(_ => new HashSet<string>(StringComparer.Ordinal))];

    /// <param name="words">Separated by spaces.</param>
    public Vocabulary Since(SpecVersion first, string words) => Between(first, (SpecVersion)(s_versions - 1), words);

    /// <param name="words">Separated by spaces.</param>
    public Vocabulary Between(SpecVersion first, SpecVersion last, string words)
    {
        for (SpecVersion version = first; version <= last; version++)
        {
            _words[(int)version].UnionWith(words.Split(' '));
        }

        return this;
    }

    /// <summary>The first version that has a keyword.</summary>
    public SpecVersion? VersionWith(string word) => Array.FindIndex(_words, words => words.Contains(word)) is var version and >= 0 ? (SpecVersion)version : null;

    public HashSet<string> Of(SpecVersion version) => _words[(int)version];
}
