using System.Globalization;

namespace Clarifeye.Generated.Spec;

/// <summary>
/// Where the nodes of a document stand: in which of its files, also after reading has moved them to <c>components</c>, and in Swagger 2.0, whose words differ from those that
/// everything after reading uses.
/// </summary>
internal sealed class DocumentPlaces(ISourcePlaces document) : ISourcePlaces
{
    private const int MostMoves = 20;

    private readonly Dictionary<string, string> _moved = new(StringComparer.Ordinal);

    /// <summary>The files of the document; none until they are read.</summary>
    public SourceFiles? Files { get; set; }

    public bool IsSwagger2 { get; set; }

    /// <summary>What was moved: from the pointer where it is to the one where it was written.</summary>
    public IEnumerable<KeyValuePair<string, string>> Moves => _moved;

    public void Move(string to, NodePath from) => _moved[to] = from.ToString();

    public SourcePlace Find(string jsonPointer)
    {
        string pointer = IsSwagger2 ? Swagger2Pointers.Written(jsonPointer ?? "") : jsonPointer ?? "";
        for (int i = 0; i < MostMoves && Origin(pointer) is { } origin; i++)
        {
            pointer = origin;
        }

        int hash = pointer.IndexOf('#');
        return hash > 0 && Files is not null && int.TryParse(pointer.Substring(0, hash), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < Files.Files.Count
            ? Files.Files[number].Places.Find(pointer.Substring(hash))
            : document.Find(pointer);
    }

    private string? Origin(string pointer)
    {
        for (int end = pointer.Length; end > 0 && _moved.Count > 0; end = pointer.LastIndexOf('/', end - 1))
        {
            if (_moved.TryGetValue(pointer.Substring(0, end), out string? origin))
            {
                return origin + pointer.Substring(end);
            }
        }

        return null;
    }
}
