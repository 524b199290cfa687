using Clarifeye.Generated.Api;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans the class of a union.</summary>
internal sealed class UnionPlanner(TypePlanner types, TypeNames names, Lineages lineages, string accessibility, UnionChoices choices)
{
    private readonly CaseWords _words = new(types);

    public UnionUnit Plan(UnionDefinition definition)
    {
        string name = names[definition.Key];
        var members = new MemberNames(name, "Value", "Match");
        var parameters = new NameScope("unknown", "value");
        var cases = Distinct(definition).Select(unionCase => (Plan: Plan(unionCase, members, parameters), Depth: lineages.Depth(unionCase.Type))).ToList();
        return new UnionUnit(
            name,
            accessibility,
            cases.Select(one => one.Plan).ToEquatableArray(),
            choices.Of(definition),
            definition.Cases.Select(Read).ToEquatableArray())
        {
            Description = definition.Description,
            IsObsolete = definition.IsDeprecated,
            Tests = cases.OrderByDescending(one => one.Depth).Select(one => one.Plan).ToEquatableArray(),
            IsNested = choices.IsAskedFor(definition),
        };
    }

    /// <summary>Cases of one C# type are one to a user; raw JSON is a case of every union.</summary>
    private IEnumerable<UnionCase> Distinct(UnionDefinition definition) =>
        definition.Cases
            .GroupBy(unionCase => types.Plan(unionCase.Type).Name.Replace("?", ""), StringComparer.Ordinal)
            .Where(cases => cases.Key != TypePlanner.Any.Name)
            .Select(cases => cases.First());

    private UnionCasePlan Plan(UnionCase unionCase, MemberNames members, NameScope parameters)
    {
        CSharpType type = types.Plan(unionCase.Type);
        string word = unionCase.Name.Length > 0 ? unionCase.Name : _words.Of(unionCase.Type);
        return new UnionCasePlan(
            members.Member(word),
            Keywords.Escape(parameters.Take(Words.Camel(word))),
            type.Name,
            type.FullName,
            type.Codec,
            type.IsValueType ? type.FullName + "?" : type.FullName,
            Converts: unionCase.Type is not (ListType or MapType));
    }

    private string Read(UnionCase unionCase)
    {
        CSharpType type = types.Plan(unionCase.Type);
        return $"cursor.ReadCase<{type.FullName}, {type.Codec}>()";
    }
}
