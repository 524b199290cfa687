using System.Text.Json;
using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>Says what Microsoft.OpenApi would lose from a schema in a form that it keeps.</summary>
internal static class SchemaRewrite
{
    public static void Apply(JsonObject schema, SpecVersion version)
    {
        NameTheNullType(schema);
        if (IsTrue(schema["nullable"]) && (version >= SpecVersion.V31 || !schema.ContainsKey("type")))
        {
            schema[SpecExtensions.Nullable] = true;
        }

        if (schema.TryGetPropertyValue("const", out JsonNode? constant) && constant?.GetValueKind() != JsonValueKind.String)
        {
            schema[SpecExtensions.Const] = constant?.DeepClone() ?? Nulls.Create();
        }
    }

    /// <summary>A schema that is <c>true</c> or <c>false</c>: it allows everything or nothing.</summary>
    public static JsonObject OfBoolean(bool allows) => allows ? [] : new() { ["not"] = new JsonObject() };

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
