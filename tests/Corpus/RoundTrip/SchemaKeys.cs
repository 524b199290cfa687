using System.Text.RegularExpressions;
using Clarifeye.Generated.Spec;
using Corpus.Documents;

namespace Corpus.RoundTrip;

/// <summary>Finds the generator's key of a schema: its JSON pointer in the tree that reading made, in the words of OpenAPI 3.</summary>
internal sealed partial class SchemaKeys
{
    private readonly FileTree _document;
    private readonly Dictionary<string, string> _keys;
    private readonly Dictionary<(string File, string Pointer), string> _moved;

    public SchemaKeys(FileTree document, DocumentPlaces places, IEnumerable<string> keys)
    {
        _document = document;
        _keys = keys.GroupBy(key => places.IsSwagger2 ? InWordsOfSwagger2(key) : key).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        _moved = places.Moves.GroupBy(move => Origin(move.Value, places)).ToDictionary(group => group.Key, group => group.First().Key);
    }

    public string? Of(Located schema) =>
        Place(schema) is { } pointer && _keys.TryGetValue(BodyParameter().Replace(pointer, "/body$1"), out string? key) ? key : null;

    private string? Place(Located schema)
    {
        string pointer = schema.Pointer;
        for (int end = pointer.Length; end > 0; end = pointer.LastIndexOf('/', end - 1))
        {
            if (_moved.TryGetValue((schema.File.Path, pointer[..end]), out string? to))
            {
                return to + pointer[end..];
            }
        }

        return ReferenceEquals(schema.File, _document) ? pointer : null;
    }

    private static (string File, string Pointer) Origin(string from, DocumentPlaces places)
    {
        int hash = from.IndexOf('#', StringComparison.Ordinal);
        int file = hash == 0 ? 0 : int.Parse(from[..hash], System.Globalization.CultureInfo.InvariantCulture);
        return (places.Files!.Files[file].Path, from[hash..]);
    }

    private static string InWordsOfSwagger2(string key) =>
        Content().Replace(key.Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal).Replace("#/components/responses/", "#/responses/", StringComparison.Ordinal), "/schema")
            .Replace("/requestBody/", "/body/", StringComparison.Ordinal);

    [GeneratedRegex("/content/[^/]*/schema")]
    private static partial Regex Content();

    [GeneratedRegex("(?<=^#/paths/[^/]*/[^/]*)/parameters/[0-9]+(/schema)")]
    private static partial Regex BodyParameter();
}
