using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>Says what Microsoft.OpenApi would lose from a schema in a form that it keeps.</summary>
internal static class SchemaRewrite
{
    public static void Apply(JsonObject schema, SpecVersion version)
    {
        NameTheNullType(schema);
        if (version < SpecVersion.V31)
        {
            OlderWords.Apply(schema);
        }

        if (version == SpecVersion.V20 && IsTrue(schema["nullable"]))
        {
            // A word of 3.0 that documents of 2.0 use as well.
            schema.Remove("nullable");
            schema[SpecExtensions.Nullable] = true;
        }

        if ((IsTrue(schema["nullable"]) && (version >= SpecVersion.V31 || !schema.ContainsKey("type"))) || IsTrue(schema["x-nullable"]))
        {
            schema[SpecExtensions.Nullable] = true;
        }

        MarkAlternatives(schema["oneOf"]);
        MarkAlternatives(schema["anyOf"]);
        if (schema["prefixItems"] is JsonArray prefix && !schema.ContainsKey("properties"))
        {
            MoveToProperties(schema, prefix);
        }

        if (version >= SpecVersion.V31 && !schema.ContainsKey("additionalProperties") && schema.TryGetPropertyValue("unevaluatedProperties", out JsonNode? unevaluated))
        {
            // The same where allOf is merged: what no part declares.
            schema.Remove("unevaluatedProperties");
            schema["additionalProperties"] = unevaluated;
        }

        if (schema.TryGetPropertyValue("const", out JsonNode? constant) && constant?.GetValueKind() != JsonValueKind.String)
        {
            schema[SpecExtensions.Const] = constant?.DeepClone() ?? Nulls.Create();
        }
    }

    /// <summary>Makes of a dynamic reference what a reader of types can know of it: where it leads as long as nothing redirects it.</summary>
    public static void ResolveStatically(JsonObject schema, SpecVersion version)
    {
        if (version >= SpecVersion.V31 && !schema.ContainsKey(Reference.Keyword) && schema["$dynamicRef"] is JsonValue value && value.TryGetValue(out string? text))
        {
            schema.Remove("$dynamicRef");
            schema[Reference.Keyword] = text;
        }
    }

    /// <summary>A schema that is <c>true</c> or <c>false</c>: it allows everything or nothing.</summary>
    public static JsonObject OfBoolean(bool allows) => allows ? [] : new() { ["not"] = new JsonObject() };

    private static void MarkAlternatives(JsonNode? alternatives)
    {
        foreach (JsonObject alternative in (alternatives as JsonArray ?? []).OfType<JsonObject>().Where(alternative => alternative.Count == 1 && alternative.ContainsKey("type")))
        {
            alternative[SpecExtensions.Alternative] = true;
        }
    }

    private static void MoveToProperties(JsonObject schema, JsonArray prefix)
    {
        var properties = new JsonObject();
        for (int i = 0; prefix.Count > 0; i++)
        {
            JsonNode? item = prefix[0];
            prefix.RemoveAt(0);
            properties[i.ToString(CultureInfo.InvariantCulture)] = item;
            schema[SpecExtensions.Tuple] = i + 1;
        }

        schema.Remove("prefixItems");
        schema["properties"] = properties;
        schema["type"] ??= "array";
    }

    // YAML reads an unquoted null as null; the type is called "null".
    private static void NameTheNullType(JsonObject schema)
    {
        if (!schema.TryGetPropertyValue("type", out JsonNode? type))
        {
            return;
        }

        if (type is null)
        {
            schema["type"] = "null";
        }
        else if (type is JsonArray types)
        {
            for (int i = 0; i < types.Count; i++)
            {
                types[i] ??= "null";
            }
        }
    }

    private static bool IsTrue(JsonNode? value) => value is JsonValue && bool.TryParse(value.ToString(), out bool isTrue) && isTrue;
}
