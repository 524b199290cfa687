using Clarifeye.Generated.Api;

namespace Clarifeye.Generated.CSharp;

/// <summary>The planned classes by the API's types, for whoever has to name their members.</summary>
internal sealed class ClassPlans
{
    private readonly Dictionary<string, ClassUnit> _classes;

    public ClassPlans(ApiModel api, ClassPlanner planner, CancellationToken cancellation)
    {
        _classes = api.Definitions
            .OfType<ObjectDefinition>()
            .Where(definition => !definition.IsMultipart)
            .ToDictionary(definition => definition.Key, Plan, StringComparer.Ordinal);

        ClassUnit Plan(ObjectDefinition definition)
        {
            cancellation.ThrowIfCancellationRequested();
            return planner.Plan(definition);
        }
    }

    public ClassUnit? Find(ApiType type) => type is NamedType named && _classes.TryGetValue(named.Key, out ClassUnit? unit) ? unit : null;
}
