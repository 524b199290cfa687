using System.Globalization;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Spec;
using Corpus.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Report;

/// <summary>How many of the properties whose schema states a type have become raw JSON.</summary>
internal sealed class TypedProperties(FileTrees trees, IEnumerable<Diagnostic> fallbacks)
{
    private const double Tolerable = 0.02;

    private readonly HashSet<(string, LinePosition)> _raw = [.. fallbacks.Select(fallback => (fallback.Location.GetLineSpan().Path, fallback.Location.GetLineSpan().StartLinePosition))];

    public Finding Share(FileTree document)
    {
        int typed = 0, raw = 0;
        foreach ((Located schema, ObjectKind kind) in new SchemaWalk(trees).Objects(document))
        {
            foreach (Located property in ReferenceEquals(kind, Grammar.Schema) ? schema.Below("properties")?.Children().Where(StatesType) ?? [] : [])
            {
                typed++;
                raw += _raw.Count > 0 && IsRaw(property) ? 1 : 0;
            }
        }

        double share = typed == 0 ? 0 : (double)raw / typed;
        return new Finding(string.Create(CultureInfo.InvariantCulture, $"{raw} of {typed} properties with a stated type are raw JSON: {share:P1}{(share > Tolerable ? ", more than 2 %" : "")}"), IsFailure: false);
    }

    private bool StatesType(Located property) => trees.Follow(property)?.Node is JsonObject schema && schema.ContainsKey("type");

    // The property itself, what it refers to, or its items.
    private bool IsRaw(Located property)
    {
        Located? node = property;
        for (int i = 0; i < 10 && node is not null; i++)
        {
            if (_raw.Contains((node.File.Path, node.Position)))
            {
                return true;
            }

            node = node.Below("$ref") is not null ? trees.Follow(node) : node.Below("items") ?? node.Below("additionalProperties");
        }

        return false;
    }
}
