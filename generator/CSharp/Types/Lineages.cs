using Clarifeye.Generated.Api;

namespace Clarifeye.Generated.CSharp;

/// <summary>What the classes of one hierarchy have to know of each other.</summary>
internal sealed class Lineages
{
    private readonly Dictionary<string, ObjectDefinition> _members;
    private readonly HashSet<string> _bases;
    private readonly Dictionary<string, int> _most = new(StringComparer.Ordinal);

    public Lineages(ApiModel api)
    {
        _members = api.Definitions.OfType<ObjectDefinition>().Where(definition => definition.Lineage is not null).ToDictionary(definition => definition.Key, StringComparer.Ordinal);
        _bases = new HashSet<string>(_members.Values.Select(member => member.Lineage!.Base).OfType<string>(), StringComparer.Ordinal);
        foreach (ObjectDefinition member in _members.Values)
        {
            string root = Line(member.Key).Last();
            _most[root] = Math.Max(_most.TryGetValue(root, out int most) ? most : 0, member.Properties.Count);
        }
    }

    /// <summary>The class that another one derives from; null for one without a base.</summary>
    public ObjectDefinition? BaseOf(ObjectDefinition definition) => definition.Lineage?.Base is { } key ? _members[key] : null;

    /// <summary>Whether others derive from it.</summary>
    public bool IsBase(ObjectDefinition definition) => _bases.Contains(definition.Key);

    /// <summary>How many properties the presence bits have to do for: those of a base are also those of what derives from it.</summary>
    public int Present(ObjectDefinition definition) => definition.Lineage is null ? definition.Properties.Count : _most[Line(definition.Key).Last()];

    /// <summary>How many classes a type derives from.</summary>
    public int Depth(ApiType type) => type is NamedType named && _members.ContainsKey(named.Key) ? Line(named.Key).Count() : 0;

    private IEnumerable<string> Line(string key)
    {
        for (string? at = key; at is not null; at = _members[at].Lineage!.Base)
        {
            yield return at;
        }
    }
}
