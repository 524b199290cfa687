using System.Text.Json.Nodes;
using Corpus.Documents;

namespace Corpus.RoundTrip;

/// <summary>Takes a value apart into those that have a generated type of their own: of a list its items, of a map its values.</summary>
internal sealed class Trial(GeneratedTypes types, SchemaKeys keys, FileTrees trees)
{
    private const int Deepest = 20;

    /// <summary>Each with what reads and writes it back.</summary>
    public IEnumerable<(JsonNode Value, Func<byte[], byte[]> RoundTrip)> Parts(JsonNode? value, Located? schema, int depth = 0)
    {
        if (value is null || schema?.Node is not JsonObject members || depth > Deepest)
        {
            return [];
        }

        if (keys.Of(schema) is { } key)
        {
            return types.At(key) is { } roundTrip ? [(value, roundTrip)] : [];
        }

        if (members.ContainsKey("$ref"))
        {
            return Parts(value, trees.Target(schema), depth + 1);
        }

        Located[] only = [.. schema.List("allOf"), .. Cases(schema, "oneOf"), .. Cases(schema, "anyOf")];
        return only.Length == 1 ? Parts(value, only[0], depth + 1) : value switch
        {
            JsonArray items => items.SelectMany(item => Parts(item, schema.Below("items"), depth + 1)),
            JsonObject map when schema.Below("properties") is null => map.SelectMany(member => Parts(member.Value, schema.Below("additionalProperties"), depth + 1)),
            _ => [],
        };
    }

    private static IEnumerable<Located> Cases(Located schema, string keyword) => schema.List(keyword).Where(one => one.Types() is not ["null"]);
}
