using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>Says what documents of 2.0 and 3.0 write in the words of later versions, or of vendors, in those of their own.</summary>
internal static class OlderWords
{
    private const string Null = "null";

    public static void Apply(JsonObject schema)
    {
        SayOneType(schema);
        if (schema["x-nullable"] is JsonValue nullable && nullable.ToString() is "true")
        {
            schema[SpecExtensions.Nullable] = true;
        }

        if (schema.TryGetPropertyValue("const", out JsonNode? constant))
        {
            schema.Remove("const");
            if (!schema.ContainsKey("enum"))
            {
                schema["enum"] = new JsonArray(constant);
            }
        }
    }

    // [string, null] is a nullable string; several types besides null have no word here, and say less than they mean to.
    private static void SayOneType(JsonObject schema)
    {
        if (schema["type"] is JsonArray types)
        {
            string[] besides = [.. types.Select(type => type!.ToString()).Where(type => type != Null).Distinct()];
            if (besides.Length < types.Count)
            {
                schema[SpecExtensions.Nullable] = true;
            }

            schema.Remove("type");
            if (besides.Length == 1)
            {
                schema["type"] = besides[0];
            }
            else if (besides.Length > 1 && !schema.ContainsKey("anyOf"))
            {
                schema["anyOf"] = new JsonArray([.. besides.Select(type => new JsonObject { ["type"] = type })]);
            }
        }
    }
}
