using System.Text;
using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>
/// An <c>application/x-www-form-urlencoded</c> body: the properties laid out as a query in form style. Blanks are <c>%20</c>, which every reader of
/// that format understands.
/// </summary>
static class FormBody
{
    public static RequestBody Of<T>(T value)
        where T : class, IJsonObject<T>
    {
        using var bytes = new PooledBuffer();
        RequestJson.WriteObject(value, bytes);
        using var json = JsonDocument.Parse(bytes.Written);
        var pairs = json.RootElement.EnumerateObject().SelectMany(property =>
            ParameterValue.Of(property.Value) is { } parts ? Pairs(property, parts) : []);
        return new BytesBody(Encoding.ASCII.GetBytes(string.Join('&', pairs)), new("application/x-www-form-urlencoded"));
    }

    static IEnumerable<string> Pairs(JsonProperty property, ParameterValue parts) => parts.Properties is null
        ? ParameterLayout.Query(property.Name, parts, ParameterStyle.Form, explode: true)
        : [$"{Uri.EscapeDataString(property.Name)}={Uri.EscapeDataString(property.Value.GetRawText())}"];
}
