using System.Text.Json;
using System.Text.Json.Nodes;
using Corpus.Documents;

namespace Corpus.RoundTrip;

/// <summary>Makes small values of a schema: what an example of one property needs around it.</summary>
internal sealed class OwnerSample(FileTrees trees, Validity validity)
{
    private const int Deepest = 8;

    /// <summary>An object with one property as given and the others only where required; null when no valid one was found.</summary>
    public JsonObject? With(Located owner, string property, JsonNode? value)
    {
        var made = new JsonObject();
        Fill(made, owner, 0);
        made[property] = value?.DeepClone();
        Located? derived = Derived(made, owner);
        Fill(made, derived, 0);
        return validity.IsValid(made, owner) && (derived is null || validity.IsValid(made, derived)) ? made : null;
    }

    /// <summary>What the discriminator of a made object says that it is: nobody else has said so, and it has to keep the promise.</summary>
    private Located? Derived(JsonObject made, Located owner)
    {
        if (trees.Follow(owner)?.Below("discriminator") is not { } discriminator
            || made[discriminator.Text("propertyName") ?? discriminator.Node?.ToString() ?? ""]?.ToString() is not { } text)
        {
            return null;
        }

        string mapped = discriminator.Below("mapping")?.Text(text) ?? text;
        return trees.Target(discriminator.File, mapped.Contains('/', StringComparison.Ordinal) ? mapped : "#/components/schemas/" + mapped);
    }

    private void Fill(JsonObject made, Located? schema, int depth)
    {
        if (trees.Follow(schema) is not { Node: JsonObject } followed || depth > Deepest)
        {
            return;
        }

        foreach (Located part in followed.List("allOf"))
        {
            Fill(made, part, depth + 1);
        }

        foreach (string name in followed.List("required").Select(name => name.Node?.ToString() ?? ""))
        {
            made[name] ??= Of(followed.Below("properties")?.Below(name), depth + 1);
        }
    }

    private JsonNode? Of(Located? schema, int depth)
    {
        if (trees.Follow(schema) is not { Node: JsonObject } followed || depth > Deepest)
        {
            return null;
        }

        Located?[] given = [followed.Below("const"), followed.Below("example"), followed.Below("default"), .. followed.List("enum"), .. followed.List("examples")];
        return given.OfType<Located>().FirstOrDefault(value => validity.IsValid(value.Node, followed))?.Node?.DeepClone()
            ?? followed.List("oneOf").Concat(followed.List("anyOf")).Select(one => Of(one, depth + 1)).FirstOrDefault(value => validity.IsValid(value, followed))
            ?? ByType(followed, depth);
    }

    private JsonNode? ByType(Located schema, int depth)
    {
        switch (schema.Types().FirstOrDefault(type => type != "null"))
        {
            case "array":
                return new JsonArray();
            case "boolean":
                return true;
            case "integer" or "number":
                return 1;
            case "string":
                return ByFormat(schema.Text("format"));
            case null when schema.Below("properties") is null && !schema.List("allOf").Any():
                return schema.Types().Count > 0 ? null : "any";
            default:
                var made = new JsonObject();
                Fill(made, schema, depth);
                return made;
        }
    }

    private static string ByFormat(string? format) => format switch
    {
        "uuid" => "5f0c5a9e-3b5c-4b0e-9a58-0a4e2f6f8a11",
        "date-time" => "2026-01-02T03:04:05Z",
        "date" => "2026-01-02",
        "time" => "03:04:05Z",
        "duration" => "PT1S",
        "byte" => "AQID",
        _ => "text",
    };
}
