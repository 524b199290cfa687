using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Which components extend another one by its discriminator. Each has one base at most, as a class has.</summary>
internal sealed class Hierarchies
{
    private const int MostLevels = 32;

    private readonly Dictionary<IOpenApiSchema, string> _ids = [];
    private readonly Dictionary<string, List<string>> _extending = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _derived = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ILookup<OpenApiSchema, string>> _mapped = new(StringComparer.Ordinal);
    private readonly List<(string Id, string Extended)> _refused = [];
    private readonly HashSet<string> _members;
    private readonly IDictionary<string, IOpenApiSchema> _schemas;

    /// <param name="isObject">Whether a component is one object, whatever it is made of.</param>
    public Hierarchies(OpenApiDocument document, Func<string, bool> isObject)
    {
        _schemas = document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>();
        foreach (KeyValuePair<string, IOpenApiSchema> component in _schemas)
        {
            if (component.Value is { } schema and not OpenApiSchemaReference)
            {
                _ids[schema] = component.Key;
            }
        }

        foreach (KeyValuePair<string, IOpenApiSchema> component in _schemas)
        {
            foreach (string extended in Extended(component.Value))
            {
                Add(_extending, extended, component.Key);
            }
        }

        _members = Members(isObject);
        Dictionary<string, string?> nearest = _schemas.Keys.Where(_members.Contains).ToDictionary(id => id, id => (string?)Extended(_schemas[id]).FirstOrDefault(_members.Contains), StringComparer.Ordinal);
        foreach (string id in _schemas.Keys.Where(_members.Contains))
        {
            if (nearest[id] is { } parent && Ends(id, nearest))
            {
                _bases.Add(id, parent);
                Add(_derived, parent, id);
            }
            else if (nearest[id] is { } refused)
            {
                _refused.Add((id, refused));
            }
        }
    }

    /// <summary>What extends a component of these and does not derive from it: it is no object, or derives from too many others.</summary>
    public IEnumerable<(string Id, string Extended)> Refused => _refused.Distinct();

    public IOpenApiSchema Schema(string id) => _schemas[id];

    /// <summary>The component that a reference leads to, whatever others it goes through; null when it leads to none.</summary>
    public string? IdOf(IOpenApiSchema schema) => schema is OpenApiSchemaReference reference && reference.End() is { } end && _ids.TryGetValue(end, out string? id) ? id : null;

    /// <summary>The texts by which the discriminator of one component means another.</summary>
    public IEnumerable<string> Mapped(string id, string to) => _schemas[to] is OpenApiSchema target ? Mapping(id)[target] : [];

    /// <summary>Whether the component is the base of another one or has a base.</summary>
    public bool Contains(string id) => _bases.ContainsKey(id) || _derived.ContainsKey(id);

    /// <summary>Whether the component has a discriminator or extends one that has, so that it could be a base.</summary>
    public bool IsTold(string id) => _members.Contains(id);

    public string? BaseOf(string id) => _bases.TryGetValue(id, out string? parent) ? parent : null;

    public IReadOnlyList<string> DerivedOf(string id) => _derived.TryGetValue(id, out List<string>? derived) ? derived : [];

    /// <summary>The component and those it derives from, the nearest first.</summary>
    public IEnumerable<string> Line(string id)
    {
        for (string? at = id; at is not null; at = BaseOf(at))
        {
            yield return at;
        }
    }

    /// <summary>The components that a schema extends, in its order.</summary>
    public IEnumerable<string> Extended(IOpenApiSchema? schema) =>
        from part in schema is null or OpenApiSchemaReference ? [] : schema.AllOf ?? []
        let id = part is null ? null : IdOf(part)
        where id is not null
        select id;

    /// <summary>The property that a schema itself says tells what it is.</summary>
    public static string? OwnDiscriminator(IOpenApiSchema schema) => schema.Discriminator is { PropertyName: { Length: > 0 } property } ? property : null;

    /// <summary>What has a discriminator, and what extends that, at every level.</summary>
    private HashSet<string> Members(Func<string, bool> isObject)
    {
        var members = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(_schemas.Keys.Where(id => _extending.ContainsKey(id) && IsRoot(_schemas[id]) && isObject(id)));
        while (waiting.Count > 0)
        {
            string id = waiting.Dequeue();
            if (members.Add(id))
            {
                List<string> extending = [.. (_extending.TryGetValue(id, out List<string>? all) ? all : []).Where(further => !members.Contains(further) && !IsAlias(further, id))];
                _refused.AddRange(extending.Where(further => !isObject(further)).Select(further => (further, id)));
                extending.Where(isObject).ToList().ForEach(waiting.Enqueue);
            }
        }

        return members;
    }

    /// <summary>A union is no class, unless it has properties of its own and its alternatives only say what extends it.</summary>
    private static bool IsRoot(IOpenApiSchema schema) =>
        schema is not OpenApiSchemaReference && OwnDiscriminator(schema) is not null && (!schema.IsUnion() || schema.Properties is { Count: > 0 });

    /// <summary>Another name for the base, or the base with null: it adds nothing, and the base's discriminator does not know it.</summary>
    private bool IsAlias(string id, string extended)
    {
        IOpenApiSchema schema = _schemas[id];
        bool addsNothing = schema.AllOf is { Count: 1 } && schema.Properties is not { Count: > 0 } && schema.Required is not { Count: > 0 } && OwnDiscriminator(schema) is null;
        return addsNothing && !Mapped(extended, id).Any() && (schema.AllowsNull() || Mapping(extended).Count > 0);
    }

    private ILookup<OpenApiSchema, string> Mapping(string id)
    {
        if (!_mapped.TryGetValue(id, out ILookup<OpenApiSchema, string>? mapped))
        {
            IDictionary<string, OpenApiSchemaReference> mapping = _schemas[id].Discriminator?.Mapping ?? new Dictionary<string, OpenApiSchemaReference>();
            _mapped[id] = mapped = mapping.Where(text => text.Value?.End() is not null).ToLookup(text => text.Value.End()!, text => text.Key);
        }

        return mapped;
    }

    private static bool Ends(string id, Dictionary<string, string?> nearest)
    {
        string? at = id;
        for (int level = 0; at is not null && level <= MostLevels; level++)
        {
            at = nearest.TryGetValue(at, out string? next) ? next : null;
        }

        return at is null;
    }

    private static void Add(Dictionary<string, List<string>> lists, string key, string value) =>
        (lists.TryGetValue(key, out List<string>? list) ? list : lists[key] = []).Add(value);
}
