using Clarifeye.Generated.Api;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans what JsonSerializer is told of a client's types: each one that JSON is read and written as, and the lists and maps of them that are whole bodies.</summary>
internal sealed class JsonTypesPlanner(TypePlanner types)
{
    /// <summary>Null when the client has no such type.</summary>
    public JsonTypesUnit? Plan(ApiModel api, string name, string accessibility, string clientName, CancellationToken cancellation)
    {
        JsonTypePlan[] plans = [.. api.Definitions.Until(cancellation).Select(Plan).OfType<JsonTypePlan>(), .. Collections(api)];
        return plans.Length == 0 ? null : new JsonTypesUnit(name, accessibility, clientName, plans.ToEquatableArray());
    }

    private JsonTypePlan? Plan(Definition definition)
    {
        CSharpType type = types.Plan(new NamedType(definition.Key));
        return definition switch
        {
            ObjectDefinition { IsMultipart: false } => new(Is(type.FullName), $"OfObject{type.Access.TypeArguments}(options)"),
            EnumDefinition => new($"{Is(type.FullName)} || {Is(type.FullName + "?")}", Enum(type) + "(type, options)"),
            UnionDefinition => new(Is(type.FullName), $"OfValue<{type.FullName}, {type.Codec}>(options)"),
            _ => null,
        };
    }

    private static string Enum(CSharpType type) => type.EnumNames is null ? $"OfStruct<{type.FullName}, {type.Codec}>" : "OfEnum" + type.EnumNames;

    /// <summary>Items that may be null make no other type of a list of classes: the list that allows them stands for both.</summary>
    private IEnumerable<JsonTypePlan> Collections(ApiModel api) =>
        from type in api.Operations.SelectMany(Bodies)
        where type is ListType or MapType && HoldsOwnType(type)
        let planned = types.Plan(type)
        group planned by WithoutAnnotations(type) into same
        let first = same.OrderByDescending(planned => planned.FullName.Length).First()
        select new JsonTypePlan(Is(first.FullName), $"OfValue<{first.FullName}, {first.Codec}>(options)");

    private static IEnumerable<ApiType> Bodies(Operation operation)
    {
        if (operation.Body is { Format: BodyFormat.Json } body)
        {
            yield return body.Type;
        }

        if (operation.Success is { Format: BodyFormat.Json or BodyFormat.Events, Type: { } success })
        {
            yield return success;
        }

        foreach (ErrorResponse error in operation.Errors)
        {
            if (error.Type is { } type)
            {
                yield return type;
            }
        }
    }

    /// <summary>JsonSerializer knows the others by itself.</summary>
    private static bool HoldsOwnType(ApiType type) => type switch
    {
        ListType list => HoldsOwnType(list.Item),
        MapType map => HoldsOwnType(map.Value),
        _ => type is not ScalarType,
    };

    /// <summary>The same for types that are one at run time.</summary>
    private string WithoutAnnotations(ApiType type) => type switch
    {
        ListType list => $"list of {WithoutAnnotations(list.Item)}",
        MapType map => $"map of {WithoutAnnotations(map.Value)}",
        _ => types.Plan(type).IsValueType ? types.FullName(type) : types.Plan(type).FullName,
    };

    private static string Is(string type) => $"type == typeof({type})";
}
