using System.Collections;

namespace Clarifeye.Runtime;

/// <summary>The parts of a multipart body of which the document does not list the fields, in the order in which they are sent.</summary>
/// <example><code>new PartCollection { { "note", "hello" }, { "file", FilePart.FromFile("a.pdf") } }</code></example>
public sealed class PartCollection : IMultipartBody, IEnumerable<string>
{
    readonly List<(string Name, FilePart? File, string? Text)> _parts = [];

    /// <summary>Adds a file.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="file">The file.</param>
    public void Add(string name, FilePart file)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(file);
        _parts.Add((name, file, null));
    }

    /// <summary>Adds a text.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="text">The text.</param>
    public void Add(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        _parts.Add((name, null, text));
    }

    /// <summary>The names of the parts.</summary>
    /// <returns>The names, in their order.</returns>
    public IEnumerator<string> GetEnumerator() => _parts.Select(part => part.Name).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void IMultipartBody.AddTo(MultipartParts parts)
    {
        foreach (var (name, file, text) in _parts)
        {
            parts.File(name, file);
            parts.Text(name, text);
        }
    }
}
