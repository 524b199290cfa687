using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Spec;

/// <summary>Null as Microsoft.OpenApi wants it: a member that is a C# null is lost or throws there.</summary>
internal static class Nulls
{
    /// <summary>The node for which <see cref="JsonNullSentinel.IsJsonNullSentinel"/> holds.</summary>
    public static JsonNode Create() => JsonNullSentinel.JsonNull.DeepClone();

    /// <summary>The kind of a value, for a message.</summary>
    public static string Describe(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        _ => "a boolean",
    };
}
