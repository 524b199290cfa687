using System.Collections.Immutable;
using Clarifeye.Generated.Support;
using Microsoft.CodeAnalysis;

namespace Clarifeye.Generated.Items;

/// <summary>
/// Gives an item the files of the project that its document leads to, and no others: an edit of one that it does not lead to is no edit of the item.
/// </summary>
internal sealed class ReferredFiles(ImmutableArray<AdditionalText> project, CancellationToken cancellation)
{
    private static readonly string[] s_extensions = [".yaml", ".yml", ".json"];

    private readonly Dictionary<string, AdditionalText> _project = project.GroupBy(file => FilePaths.Normal(file.Path)).ToDictionary(files => files.Key, files => files.First(), StringComparer.Ordinal);
    private readonly Dictionary<string, ProjectFile> _found = new(StringComparer.Ordinal);
    private readonly Queue<ProjectFile> _waiting = new();

    public static ClientItem Attach((ClientItem Item, ImmutableArray<AdditionalText> Project) item, CancellationToken cancellation) =>
        Texts(item.Item).All(text => FileMentions.In(text, cancellation).Count == 0) ? item.Item : new ReferredFiles(item.Project, cancellation).Attach(item.Item);

    private ClientItem Attach(ClientItem item)
    {
        string self = FilePaths.Normal(item.Path);
        _found.Add(self, new ProjectFile(item.Path, item.DocumentText));
        foreach (string text in Texts(item))
        {
            _waiting.Enqueue(new ProjectFile(item.Path, text));
        }

        while (_waiting.Count > 0)
        {
            ProjectFile file = _waiting.Dequeue();
            foreach (string mention in FileMentions.In(file.Text, cancellation))
            {
                Follow(file, mention);
            }
        }

        _found.Remove(self);
        return item with { Files = _found.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Value).ToEquatableArray() };
    }

    // What an overlay adds stands in the document.
    private static IEnumerable<string> Texts(ClientItem item) => item.Overlays.Select(overlay => overlay.Text).Prepend(item.DocumentText);

    private void Follow(ProjectFile file, string mention)
    {
        if (!Take(FilePaths.Resolve(file.Path, Uri.UnescapeDataString(mention))) && !Take(FilePaths.Resolve(file.Path, mention)))
        {
            FollowIdentifier(mention);
        }
    }

    // A file may call itself by a URI ($self, $id), relative to which others are named.
    private void FollowIdentifier(string mention)
    {
        string name = mention.Substring(mention.LastIndexOf('/') + 1);
        if (name.Length == 0 || !_found.Values.Any(file => CallsItself(file.Text)) && mention.IndexOf("://", StringComparison.Ordinal) < 0)
        {
            return;
        }

        foreach (KeyValuePair<string, AdditionalText> file in _project.Where(file => !_found.ContainsKey(file.Key) && s_extensions.Contains(Path.GetExtension(file.Key), StringComparer.OrdinalIgnoreCase)).ToList())
        {
            if (file.Value.GetText(cancellation)?.ToString() is { } text && CallsItself(text) && text.IndexOf(name, StringComparison.Ordinal) >= 0)
            {
                Take(file.Key);
            }
        }
    }

    private static bool CallsItself(string text) => text.IndexOf("$id", StringComparison.Ordinal) >= 0 || text.IndexOf("$self", StringComparison.Ordinal) >= 0;

    /// <returns>Whether the project has it.</returns>
    private bool Take(string path)
    {
        if (_found.ContainsKey(path))
        {
            return true;
        }

        if (!_project.TryGetValue(path, out AdditionalText? file) || file.GetText(cancellation) is not { } text)
        {
            return false;
        }

        var taken = new ProjectFile(file.Path, text.ToString()) { NotUtf8 = Utf8Check.FirstFault(text) };
        _found.Add(path, taken);
        _waiting.Enqueue(taken);
        return true;
    }
}
