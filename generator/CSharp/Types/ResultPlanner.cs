using Clarifeye.Generated.Api;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans the class for one of several bodies, chosen by the status of the answer.</summary>
internal sealed class ResultPlanner(TypePlanner types, TypeNames names, Lineages lineages, string accessibility)
{
    public ResultUnit Plan(ResultDefinition definition)
    {
        string name = names[definition.Key];
        var members = new MemberNames(name, "Value", "Match");
        var parameters = new NameScope("value");
        var cases = definition.Cases
            .GroupBy(unionCase => types.Plan(unionCase.Type).FullName.Replace("?", ""), StringComparer.Ordinal)
            .Select(same => (Plan: Plan(same.First(), members, parameters), Depth: lineages.Depth(same.First().Type)))
            .ToList();
        return new ResultUnit(name, accessibility, cases.Select(one => one.Plan).ToEquatableArray())
        {
            Tests = cases.OrderByDescending(one => one.Depth).Select(one => one.Plan).ToEquatableArray(),
            Description = "What the operation answers: the status tells which of its bodies.",
        };
    }

    private ResultCasePlan Plan(UnionCase unionCase, MemberNames members, NameScope parameters)
    {
        CSharpType type = types.Plan(unionCase.Type);
        string word = unionCase.Name.Length > 0 ? unionCase.Name : type.Name;
        return new ResultCasePlan(
            members.Member(word),
            Keywords.Escape(parameters.Take(Words.Camel(word))),
            type.Name,
            type.FullName,
            type.IsValueType ? type.FullName + "?" : type.FullName);
    }
}
