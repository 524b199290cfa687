using Clarifeye.Generated.Api;

namespace Clarifeye.Generated.CSharp;

/// <summary>How each union's case is told. All are planned before the first class: what one says decides what another has to answer.</summary>
internal sealed class UnionChoices
{
    private readonly UnionShapes _shapes;
    private readonly Dictionary<string, string> _choices;

    public UnionChoices(ApiModel api, TypePlanner types, TypeNames names)
    {
        _shapes = new UnionShapes(types, names);
        var planner = new UnionChoicePlanner(types, _shapes);
        _choices = api.Definitions.OfType<UnionDefinition>().ToDictionary(union => union.Key, planner.Plan, StringComparer.Ordinal);
    }

    public string Of(UnionDefinition union) => _choices[union.Key];

    /// <summary>Whether another union asks it.</summary>
    public bool IsAskedFor(UnionDefinition union) => _shapes.IsNested(union);
}
