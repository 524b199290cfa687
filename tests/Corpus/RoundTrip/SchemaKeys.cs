using System.Text.RegularExpressions;
using Corpus.Documents;

namespace Corpus.RoundTrip;

/// <summary>Finds the generator's key of a schema: its JSON pointer, in the words of OpenAPI 3.</summary>
internal sealed partial class SchemaKeys
{
    private readonly FileTree _document;
    private readonly Dictionary<string, string> _keys;

    public SchemaKeys(FileTree document, IEnumerable<string> keys)
    {
        _document = document;
        bool isSwagger = new Located(document, document.Root, []).Below("swagger") is not null;
        _keys = keys.GroupBy(key => isSwagger ? InWordsOfSwagger2(key) : key).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    public string? Of(Located schema) => ReferenceEquals(schema.File, _document) && _keys.TryGetValue(BodyParameter().Replace(schema.Pointer, "/body$1"), out string? key) ? key : null;

    private static string InWordsOfSwagger2(string key) =>
        Content().Replace(key.Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal).Replace("#/components/responses/", "#/responses/", StringComparison.Ordinal), "/schema")
            .Replace("/requestBody/", "/body/", StringComparison.Ordinal);

    [GeneratedRegex("/content/[^/]*/schema")]
    private static partial Regex Content();

    [GeneratedRegex("(?<=^#/paths/[^/]*/[^/]*)/parameters/[0-9]+(/schema)")]
    private static partial Regex BodyParameter();
}
