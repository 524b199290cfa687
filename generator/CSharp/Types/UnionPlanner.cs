using Clarifeye.Generated.Api;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans the class of a union.</summary>
internal sealed class UnionPlanner(TypePlanner types, TypeNames names, string accessibility)
{
    private readonly UnionChoicePlanner _choice = new(types, names);

    public UnionUnit Plan(UnionDefinition definition)
    {
        string name = names[definition.Key];
        var members = new MemberNames(name, "Value", "Match");
        var parameters = new NameScope("unknown");
        return new UnionUnit(name, accessibility, definition.Cases.Select(unionCase => Plan(unionCase, members, parameters)).ToEquatableArray(), _choice.Plan(definition))
        {
            Description = definition.Description,
            IsObsolete = definition.IsDeprecated,
        };
    }

    private UnionCasePlan Plan(UnionCase unionCase, MemberNames members, NameScope parameters)
    {
        CSharpType type = types.Plan(unionCase.Type);
        string word = unionCase.Name.Length > 0 ? unionCase.Name : type.Name;
        string read = type.EnumNames is null ? $"Read{type.Access.Required}()" : $"ReadValue<{type.Name}, {type.Codec}>()";
        return new UnionCasePlan(
            members.Member(word),
            Keywords.Escape(parameters.Take(Words.Camel(word))),
            type.Name,
            type.Codec,
            read,
            type.IsValueType ? type.Name + "?" : type.Name,
            Converts: unionCase.Type is not (ListType or MapType));
    }
}
