using Microsoft.CodeAnalysis;

namespace Corpus.Documents;

/// <summary>A file, or a folder with all files below it: those that are documents, and all of them as what these may refer to.</summary>
internal sealed class CorpusFolder(string path)
{
    private static readonly string[] s_extensions = [".yaml", ".yml", ".json"];

    private readonly string _root = Directory.Exists(path) ? path : Path.GetDirectoryName(path)!;
    private readonly string[] _files = Directory.Exists(path)
        ? [.. Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Device }).Order(StringComparer.Ordinal)]
        : [path];

    public IEnumerable<CorpusDocument> Documents() =>
        from file in _files
        let name = Path.GetRelativePath(_root, file)
        let document = CorpusDocument.Open(file, name)
        where document is not null
        select document;

    /// <summary>The other files that a document may refer to, as a project gives them to the compiler: read only when something asks for their text.</summary>
    public IEnumerable<AdditionalText> Besides(CorpusDocument document) =>
        _files.Where(file => file != document.Path && s_extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).Select(file => new LazyText(file));
}
