using System.Globalization;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Items;

namespace Clarifeye.Generated.Spec;

/// <summary>The document and the files that it refers to, each read when it is first asked for. What was not given does not exist.</summary>
internal sealed class SourceFiles(ClientItem item, ProblemList problems, CancellationToken cancellation)
{
    private readonly Dictionary<string, ProjectFile> _given = item.Files.GroupBy(file => FilePaths.Normal(file.Path)).ToDictionary(files => files.Key, files => files.First(), StringComparer.Ordinal);
    private readonly Dictionary<string, SourceFile> _read = new(StringComparer.Ordinal);
    private readonly List<SourceFile> _files = [];
    private long _characters;

    /// <summary>Those that were read, by their numbers.</summary>
    public IReadOnlyList<SourceFile> Files => _files;

    public SourceFile Document => _files[0];

    public ClientItem Item => item;

    /// <summary>Reads the document itself.</summary>
    /// <exception cref="SourceFault">It can't be read.</exception>
    public SourceFile ReadDocument(SourceMap places) => Add(item.Path, ReadTree(item.Path, item.DocumentText, problems), places);

    /// <summary>The file at a path that stands in another one; null when the project does not have it.</summary>
    public SourceFile? Find(SourceFile from, string reference)
    {
        string path = FilePaths.Resolve(from.Path, reference);
        return _read.TryGetValue(path, out SourceFile? known) ? known : _given.TryGetValue(path, out ProjectFile? file) ? Read(file) : null;
    }

    /// <summary>All files, for a search by what they call themselves.</summary>
    public IReadOnlyList<SourceFile> All()
    {
        foreach (KeyValuePair<string, ProjectFile> file in _given)
        {
            if (!_read.ContainsKey(file.Key))
            {
                Read(file.Value);
            }
        }

        return _files;
    }

    private SourceFile Read(ProjectFile file)
    {
        var places = new SourceMap(file.Path, file.Text.TrimStart('\uFEFF'));
        var found = new ProblemList(file.Path, places);
        JsonObject? root = null;
        try
        {
            root = ReadTree(file.Path, file.Text, found);
        }
        catch (SourceFault fault)
        {
            found.Add(fault.Id, fault.Position, fault.Arguments);
        }

        if (file.NotUtf8 is { } at)
        {
            found.Add(DocumentRules.NotUtf8, at);
        }

        problems.AddAll(found);
        return Add(file.Path, root, places);
    }

    private SourceFile Add(string path, JsonObject? root, SourceMap places)
    {
        var file = new SourceFile(_files.Count, path, root, places);
        _files.Add(file);
        _read.Add(FilePaths.Normal(path), file);
        return file;
    }

    private JsonObject? ReadTree(string path, string text, ProblemList found)
    {
        _characters += text.Length;
        return _characters > ReadingLimits.Characters
            ? throw new SourceFault(DocumentRules.TooLarge, default, ReadingLimits.Characters.ToString(CultureInfo.InvariantCulture))
            : TreeReader.Read(path, text.TrimStart('\uFEFF'), found, cancellation);
    }
}
