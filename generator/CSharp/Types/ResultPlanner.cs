using Clarifeye.Generated.Api;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans the class for one of several bodies, chosen by the status of the answer.</summary>
internal sealed class ResultPlanner(TypePlanner types, TypeNames names, string accessibility)
{
    public ResultUnit Plan(ResultDefinition definition)
    {
        string name = names[definition.Key];
        var members = new MemberNames(name, "Value", "Match");
        var parameters = new NameScope("value");
        return new ResultUnit(
            name,
            accessibility,
            definition.Cases
                .GroupBy(unionCase => types.Plan(unionCase.Type).FullName.Replace("?", ""), StringComparer.Ordinal)
                .Select(cases => Plan(cases.First(), members, parameters))
                .ToEquatableArray())
        {
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
