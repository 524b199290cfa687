using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>
/// A parameter's value as the texts that a style joins: one text, the items of an array, or the names and values of an object. Null stands for
/// "left out": JSON null, an empty array, an empty object.
/// </summary>
sealed class ParameterValue
{
    ParameterValue(string? scalar, IReadOnlyList<string>? items, IReadOnlyList<(string Name, IReadOnlyList<string> Values)>? properties) =>
        (Scalar, Items, Properties) = (scalar, items, properties);

    public string? Scalar { get; }

    public IReadOnlyList<string>? Items { get; }

    public IReadOnlyList<(string Name, IReadOnlyList<string> Values)>? Properties { get; }

    public static ParameterValue? Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.Array => json.GetArrayLength() == 0 ? null : new(null, Texts(json), null),
        JsonValueKind.Object => OfObject(json),
        _ => new(Text(json), null, null),
    };

    /// <summary>A scalar's text; what is nested deeper than the styles reach is sent as JSON.</summary>
    public static string Text(JsonElement json) => json.ValueKind == JsonValueKind.String ? json.GetString()! : json.GetRawText();

    static ParameterValue? OfObject(JsonElement json)
    {
        var properties = json.EnumerateObject()
            .Where(property => !IsNothing(property.Value))
            .Select(property => (property.Name, property.Value.ValueKind == JsonValueKind.Array ? Texts(property.Value) : [Text(property.Value)]))
            .ToList();
        return properties.Count == 0 ? null : new(null, null, properties);
    }

    static bool IsNothing(JsonElement json) => json.ValueKind == JsonValueKind.Null || (json.ValueKind == JsonValueKind.Array && json.GetArrayLength() == 0);

    static IReadOnlyList<string> Texts(JsonElement array) => [.. array.EnumerateArray().Select(Text)];
}
