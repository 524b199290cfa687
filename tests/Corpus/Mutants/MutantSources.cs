using Corpus.Documents;
using Generator.Tests.Support;

namespace Corpus.Mutants;

/// <summary>The small documents below some paths, in a fixed order: a mutant's number names one of them and a seed.</summary>
internal sealed class MutantSources(IEnumerable<string> paths)
{
    /// <summary>Bytes. Of larger documents each mutant would cost seconds and show no more.</summary>
    private const int Largest = 64 * 1024;

    private readonly List<(string Name, ClientDocument Document)> _sources = [.. paths.SelectMany(path => new CorpusFolder(path).Documents()).Where(IsSmall).Select(Source)];

    public int Count => _sources.Count;

    public (string Name, ClientDocument Document, int Seed) this[int number] => (_sources[number % Count].Name, _sources[number % Count].Document, number / Count);

    private static bool IsSmall(CorpusDocument document) => document.Text is not null && new FileInfo(document.Path).Length <= Largest;

    /// <summary>A case of the generator's tests comes with the metadata and files of its folder.</summary>
    private static (string Name, ClientDocument Document) Source(CorpusDocument document) => (
        document.Name,
        Path.GetFileNameWithoutExtension(document.Path) == "shop" ? CaseDocument.In(Path.GetDirectoryName(document.Path)!) : new ClientDocument(Path.GetFileName(document.Path), document.Text!));
}
