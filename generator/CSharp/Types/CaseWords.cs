using Clarifeye.Generated.Api;

namespace Clarifeye.Generated.CSharp;

/// <summary>What a union calls a case that has no name in the document.</summary>
internal sealed class CaseWords(TypePlanner types)
{
    public string Of(ApiType type) => type switch
    {
        ScalarType scalar => scalar.Kind.ToString(),
        ListType list => Of(list.Item) + "List",
        MapType map => Of(map.Value) + "Map",
        AnyType => "Any",
        _ => types.Find(type) is AnyDefinition ? "Any" : types.Plan(type).Name,
    };
}
