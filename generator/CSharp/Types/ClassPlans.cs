using Clarifeye.Generated.Api;

namespace Clarifeye.Generated.CSharp;

/// <summary>The planned classes by the API's types, for whoever has to name their members.</summary>
internal sealed class ClassPlans
{
    private readonly Dictionary<string, ClassUnit> _classes = new(StringComparer.Ordinal);
    private readonly ClassPlanner _planner;
    private readonly Lineages _lineages;
    private readonly CancellationToken _cancellation;

    public ClassPlans(ApiModel api, ClassPlanner planner, Lineages lineages, CancellationToken cancellation)
    {
        _planner = planner;
        _lineages = lineages;
        _cancellation = cancellation;
        foreach (ObjectDefinition definition in api.Definitions.OfType<ObjectDefinition>().Where(definition => !definition.IsMultipart))
        {
            Plan(definition);
        }
    }

    public ClassUnit? Find(ApiType type) => type is NamedType named && _classes.TryGetValue(named.Key, out ClassUnit? unit) ? unit : null;

    private ClassUnit Plan(ObjectDefinition definition)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (!_classes.TryGetValue(definition.Key, out ClassUnit? unit))
        {
            ClassUnit? parent = _lineages.BaseOf(definition) is { } basis ? Plan(basis) : null;
            _classes[definition.Key] = unit = _planner.Plan(definition, parent);
        }

        return unit;
    }
}
