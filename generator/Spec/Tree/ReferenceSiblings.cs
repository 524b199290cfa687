using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>
/// From 3.1 on a <c>$ref</c> is a keyword of a schema like others: the value has to be what it leads to, and what stands beside it (JSON Schema 2020-12, section 8.2.3.1), as with
/// <c>allOf</c>. The library keeps only annotations of that, so what makes another type is said in the words of 3.0.
/// </summary>
internal static class ReferenceSiblings
{
    private static readonly HashSet<string> s_constraints = new(
        ["type", "nullable", "format", "enum", "const", "properties", "patternProperties", "required", "additionalProperties", "unevaluatedProperties", "items", "prefixItems", "allOf", "anyOf", "oneOf", "discriminator"],
        StringComparer.Ordinal);

    public static void Apply(JsonObject schema, SpecVersion version)
    {
        if (version < SpecVersion.V31 || !schema.TryGetPropertyValue(Reference.Keyword, out JsonNode? reference) || !schema.Any(member => s_constraints.Contains(member.Key)) || schema["allOf"] is not (null or JsonArray))
        {
            return;
        }

        // Behind the others: their places stay what they are.
        schema.Remove(Reference.Keyword);
        JsonArray parts = schema["allOf"] as JsonArray ?? [];
        parts.Add(new JsonObject { [Reference.Keyword] = reference });
        schema["allOf"] = parts;
    }
}
