using Clarifeye.Generated.Api;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans the errors an operation documents: statuses with the same type go together.</summary>
internal sealed class ErrorPlanner(TypePlanner types)
{
    public IEnumerable<string> Calls(Operation operation) =>
        from error in operation.Errors
        where error.Type is not null
        group error.Status by error.Type into statuses
        select Call(statuses.Key!, string.Join(" ", statuses));

    public EquatableArray<ExceptionPlan> Exceptions(Operation operation) =>
        (from error in operation.Errors
         group error.Status by error.Type is null ? null : types.Plan(error.Type).Name into statuses
         select new ExceptionPlan(Enumerate([.. statuses]), statuses.Key)).ToEquatableArray();

    private string Call(ApiType type, string statuses)
    {
        CSharpType planned = types.Plan(type);
        string argument = Literal.String(statuses);
        return types.Find(type) is ObjectDefinition ? $".ErrorObject<{planned.FullName}>({argument})" : $".Error<{planned.FullName}, {planned.Codec}>({argument})";
    }

    private static string Enumerate(List<string> statuses) => statuses.Count == 1
        ? statuses[0]
        : string.Join(", ", statuses.Take(statuses.Count - 1)) + " or " + statuses[statuses.Count - 1];
}
