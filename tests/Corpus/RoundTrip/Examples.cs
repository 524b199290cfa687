using System.Text.Json.Nodes;
using Clarifeye.Generated.Spec;
using Corpus.Documents;

namespace Corpus.RoundTrip;

/// <summary>Finds the JSON examples and defaults of a document, each with its schema.</summary>
internal sealed class Examples(FileTrees trees)
{
    public IEnumerable<Example> In(FileTree document)
    {
        foreach ((Located node, ObjectKind kind) in new SchemaWalk(trees).Objects(document))
        {
            IEnumerable<Example> found = ReferenceEquals(kind, Grammar.Schema) ? OfSchema(node) : kind.Name switch
            {
                "media type" when IsJson(node.Name) => OfMediaType(node),
                "response" => OfResponse(node),
                _ => [],
            };
            foreach (Example example in found)
            {
                yield return example;
            }
        }
    }

    public static bool IsJson(string mediaType) => mediaType.Contains("json", StringComparison.OrdinalIgnoreCase) && !mediaType.Contains("jsonl", StringComparison.OrdinalIgnoreCase) && !mediaType.Contains("json-seq", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<Example> OfSchema(Located schema)
    {
        Located?[] single = [schema.Below("example"), schema.Below("default"), schema.Below("x-example")];
        IEnumerable<Located> several = schema.Below("examples") is { Node: JsonArray } list ? list.Children() : [];
        return single.OfType<Located>().Concat(several).Select(value => new Example(value, schema));
    }

    private IEnumerable<Example> OfMediaType(Located media)
    {
        if (media.Below("schema") is not { } schema)
        {
            return [];
        }

        IEnumerable<Located> named = media.Below("examples")?.Children().Select(trees.Follow).Select(example => example?.Below("value") ?? example?.Below("dataValue")).OfType<Located>() ?? [];
        return (media.Below("example") is { } single ? named.Prepend(single) : named).Select(value => new Example(value, schema));
    }

    // Swagger 2.0: values by media type.
    private static IEnumerable<Example> OfResponse(Located response) =>
        response.Below("schema") is { } schema && response.Below("examples") is { } examples
            ? examples.Children().Where(example => IsJson(example.Name)).Select(value => new Example(value, schema))
            : [];
}
