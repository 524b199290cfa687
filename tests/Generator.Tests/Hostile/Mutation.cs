using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Spec;
using Generator.Tests.Support;

namespace Generator.Tests.Hostile;

/// <summary>Documents with a part deleted, repeated, renamed or replaced: what an editor, or an unlucky merge, may leave behind.</summary>
internal static class Mutation
{
    private static readonly string[] s_replacements =
    [
        "null", "5", "-1.5", "true", "\"\"", "\"text\"", "[]", "{}", "[null]", "{\"$ref\":\"#\"}", "{\"$ref\":\"#/components/schemas\"}", "{\"$ref\":\"#/paths\"}", "{\"$ref\":\"shop.json\"}",
        "{\"$ref\":\"~\"}", "{\"allOf\":[{\"$ref\":\"~\"}]}", "{\"oneOf\":[{\"$ref\":\"~\"},{\"type\":\"string\"}]}", "{\"type\":\"array\",\"items\":{\"$ref\":\"~\"}}",
        "{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"~\"}}", "{\"enum\":[\"a\",1,null]}", "{\"type\":[\"object\",\"array\",\"string\",\"null\"]}", "{\"not\":{}}",
    ];

    /// <summary>The document mutated at one to three places: three times of four as a tree, which is written as JSON, else as a text.</summary>
    public static ClientDocument Of(ClientDocument document, int seed)
    {
        // Or the same seed would do the same to every document.
        var random = new Random(unchecked((seed * 7_919) + document.Text.Length));
        return random.Next(4) == 0 ? document.With(TextMutation.Of(document.Text, random)) : document.With(OfTree(document, random), Path.ChangeExtension(document.Path, ".json"));
    }

    private static string OfTree(ClientDocument document, Random random)
    {
        JsonObject tree = Tree(document);
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            Mutate([.. Nodes(tree).Skip(1)], tree, random);
        }

        return tree.ToJsonString(new JsonSerializerOptions { MaxDepth = 256 });
    }

    private static JsonObject Tree(ClientDocument document)
    {
        SourceFormat format = SourceFormats.Of(document.Path, document.Text);
        var builder = new TreeBuilder(new ProblemList(document.Path, new SourceMap(document.Path, format, document.Text)));
        SourceScan.Run(format, document.Text, builder, CancellationToken.None);
        return (JsonObject)builder.Root!;
    }

    private static void Mutate(List<JsonNode> nodes, JsonObject tree, Random random)
    {
        if (nodes.Count == 0)
        {
            return;
        }

        JsonNode node = nodes[random.Next(nodes.Count)];
        switch (random.Next(5))
        {
            case 0:
                Remove(node);
                break;
            case 1:
                node.ReplaceWith(JsonNode.Parse(s_replacements[random.Next(s_replacements.Length)].Replace("~", Component(tree, random), StringComparison.Ordinal)));
                break;
            case 2:
                node.ReplaceWith(nodes[random.Next(nodes.Count)].DeepClone());
                break;
            case 3 when node.Parent is JsonObject parent:
                parent[node.GetPropertyName() + random.Next(10).ToString(CultureInfo.InvariantCulture)] = node.DeepClone();
                break;
            default:
                Rename(node, nodes[random.Next(nodes.Count)]);
                break;
        }
    }

    /// <summary>A reference to one of the document's own schemas, so that what it leads to may lead back.</summary>
    private static string Component(JsonObject tree, Random random)
    {
        bool isOld = tree["definitions"] is JsonObject;
        JsonObject? schemas = (isOld ? tree["definitions"] : (tree["components"] as JsonObject)?["schemas"]) as JsonObject;
        string name = schemas is { Count: > 0 } ? schemas.GetAt(random.Next(schemas.Count)).Key : "Order";
        return JsonEncodedText.Encode((isOld ? "#/definitions/" : "#/components/schemas/") + name).ToString();
    }

    private static void Remove(JsonNode node)
    {
        if (node.Parent is JsonObject parent)
        {
            parent.Remove(node.GetPropertyName());
        }
        else
        {
            ((JsonArray)node.Parent!).Remove(node);
        }
    }

    private static void Rename(JsonNode node, JsonNode other)
    {
        if (node.Parent is JsonObject parent && other.Parent is JsonObject)
        {
            string name = other.GetPropertyName();
            parent.Remove(node.GetPropertyName());
            parent[name] = node.DeepClone();
        }
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) => node switch
    {
        null => [],
        JsonObject members => [node, .. members.SelectMany(member => Nodes(member.Value))],
        JsonArray items => [node, .. items.SelectMany(Nodes)],
        _ => [node],
    };
}
