using System.Globalization;
using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>
/// The style deepObject: <c>filter[colour]=red</c>. The specification stops at objects of scalars; what is deeper goes on as servers with such queries (PHP,
/// Rails, qs of Node.js, ASP.NET, Stripe) read it: <c>filter[a][b]=1</c>, <c>filter[list][]=1</c>, <c>filter[list][0][b]=1</c>.
/// </summary>
static class DeepObject
{
    /// <summary>Names and values, not encoded; a null has none.</summary>
    public static IEnumerable<(string Name, string Value)> Pairs(string name, JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Pairs($"{name}[{property.Name}]", property.Value)),
        JsonValueKind.Array => Items(name, json),
        JsonValueKind.Null or JsonValueKind.Undefined => [],
        _ => [(name, ParameterValue.Text(json))],
    };

    static IEnumerable<(string Name, string Value)> Items(string name, JsonElement array)
    {
        // Without a number nobody could tell where one object ends and the next begins.
        bool areNumbered = array.EnumerateArray().Any(item => item.ValueKind is JsonValueKind.Object or JsonValueKind.Array);
        return array.EnumerateArray().SelectMany((item, i) => Pairs($"{name}[{(areNumbered ? i.ToString(CultureInfo.InvariantCulture) : "")}]", item));
    }
}
