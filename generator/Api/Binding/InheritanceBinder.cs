using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds the components that extend each other by a discriminator: the only classes that have a base.</summary>
internal sealed class InheritanceBinder
{
    private readonly Binding _binding;
    private readonly ObjectBinder _objects;
    private readonly Hierarchies _hierarchies;
    private readonly HierarchyTexts _texts;
    private readonly Dictionary<string, MergedObject> _merged = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<MergedProperty>> _properties = new(StringComparer.Ordinal);

    public InheritanceBinder(Binding binding, ObjectBinder objects)
    {
        _binding = binding;
        _objects = objects;
        _hierarchies = new Hierarchies(binding.Document, IsObject);
        _texts = new HierarchyTexts(_hierarchies, binding.Budget);
        Unions = new UnionTexts(binding.Budget, _hierarchies, _texts);
        foreach ((string id, string extended) in _hierarchies.Refused)
        {
            binding.Report(BindingRules.NotDerived, At(id), id, extended, IsObject(id) ? "too many others would be between them" : Merged(id).Obstacle ?? "it is one of several alternatives");
        }
    }

    /// <summary>The texts by which unions tell what is in a hierarchy, and what is not.</summary>
    public UnionTexts Unions { get; }

    /// <summary>Null when the schema neither extends another one nor is extended.</summary>
    public NamedType? Bind(IOpenApiSchema schema, Place place)
    {
        if (Hierarchies.OwnDiscriminator(schema) is not null && !schema.IsUnion())
        {
            SayWhatIsNotDerived(schema, place);
        }

        return place.IsComponent && place == At(place.Name[0]) && _hierarchies.Contains(place.Name[0]) ? Define(place.Name[0]) : null;
    }

    private static Place At(string id) => Place.Component("schemas", id);

    private NamedType Define(string id)
    {
        Place place = At(id);
        return _binding.DefineObject(place.Pointer, () =>
        {
            IOpenApiSchema schema = _hierarchies.Schema(id);
            SaySecondBases(id, schema);
            _objects.SayUndeclared(Merged(id));
            return new ObjectDefinition(place.Pointer, place.Name, _objects.Properties(Properties(id)))
            {
                Description = _binding.Budget.Words(schema.Description),
                IsDeprecated = schema.Deprecated,
                Additional = Additional(id),
                Lineage = Lineage(id),
            };
        });
    }

    /// <summary>As the first base has them.</summary>
    private ApiType? Additional(string id)
    {
        string root = _hierarchies.Line(id).Last();
        if (Merged(id).Additional is { } own && Merged(root).Additional != own)
        {
            _binding.Report(BindingRules.TypeOfTheBase, own.Place.At("additionalProperties"), "additionalProperties", root);
        }

        return _objects.Additional(Merged(root));
    }

    private Lineage Lineage(string id)
    {
        string? parent = _hierarchies.BaseOf(id), otherwise = _texts.Otherwise(id);
        return new Lineage(
            parent is null ? null : Define(parent).Key,
            _texts.Of(id) is { Count: > 0 } own ? new DiscriminatorTexts(_texts.Property(parent ?? id), own.ToEquatableArray(), _texts.Stated(id).Count > 0) : null,
            _texts.Property(id),
            _texts.Derived(id).Select(one => new DerivedObject(one.Text, Define(one.Id).Key)).ToEquatableArray())
        {
            Otherwise = otherwise is null ? null : Define(otherwise).Key,
            Itself = otherwise is null ? default : _texts.Itself(id).ToEquatableArray(),
        };
    }

    /// <summary>Those of the base first, as it has them, so that both agree on their places; a discriminator that is not declared is one of them.</summary>
    private IReadOnlyList<MergedProperty> Properties(string id)
    {
        if (_properties.TryGetValue(id, out IReadOnlyList<MergedProperty>? known))
        {
            return known;
        }

        Place place = At(id);
        string? parent = _hierarchies.BaseOf(id);
        string[] discriminators = [.. _hierarchies.Line(id).Select(_texts.Property)];
        Dictionary<string, MergedProperty> all = Merged(id).Properties.ToDictionary(property => property.Name, StringComparer.Ordinal);
        List<MergedProperty> properties = [.. (parent is null ? [] : Properties(parent)).Select(inherited => all.TryGetValue(inherited.Name, out MergedProperty? own)
            ? inherited with { IsRequired = own.IsRequired, Narrowed = own.Schema }
            : inherited with { IsRequired = false })];
        var names = new HashSet<string>(properties.Select(property => property.Name), StringComparer.Ordinal);
        foreach (MergedProperty inherited in properties.Where(inherited => !discriminators.Contains(inherited.Name)))
        {
            if (all.TryGetValue(inherited.Name, out MergedProperty? own) && own.Place != inherited.Place && !IsSameType(own.Schema, inherited.Schema))
            {
                _binding.Report(BindingRules.TypeOfTheBase, own.Place, own.Name, parent!);
            }
        }

        properties.AddRange(Merged(id).Properties.Where(property => names.Add(property.Name)));
        if (names.Add(discriminators[0]))
        {
            properties.Add(new MergedProperty(discriminators[0], new OpenApiSchema { Type = JsonSchemaType.String }, place.Property(discriminators[0])));
        }

        // A value without it is one of the base class, and nothing is lost.
        return _properties[id] = [.. properties.Select(property => discriminators.Contains(property.Name) ? property with { IsRequired = false } : property)];
    }

    private static bool IsSameType(IOpenApiSchema one, IOpenApiSchema other) =>
        one is OpenApiSchemaReference reference
            ? other is OpenApiSchemaReference same && ReferenceEquals(reference.Next(), same.Next())
            : other is not OpenApiSchemaReference && ScalarBinder.Bind(one) is { } scalar && scalar == ScalarBinder.Bind(other) && one.ListedValues().Count + other.ListedValues().Count == 0;

    private bool IsObject(string id) => Merged(id) is { Obstacle: null, Unions.Count: 0 };

    private MergedObject Merged(string id) =>
        _merged.TryGetValue(id, out MergedObject? merged) ? merged : _merged[id] = new MergedObject(_binding, _binding.Document.Components!.Schemas![id], At(id));

    private void SayWhatIsNotDerived(IOpenApiSchema schema, Place place)
    {
        foreach (KeyValuePair<string, OpenApiSchemaReference> mapping in schema.Discriminator!.Mapping ?? new Dictionary<string, OpenApiSchemaReference>())
        {
            if (mapping.Value?.End() is { } target && !SchemaWalk.From(_binding.Budget, target, one => one.AllOf ?? []).Any(one => ReferenceEquals(one, schema)))
            {
                string name = mapping.Value.Reference.Id ?? mapping.Key;
                _binding.Report(BindingRules.NotDerived, place.At("discriminator", "mapping", mapping.Key), name, place.Name[0], $"'{name}' does not extend it by allOf");
            }
        }
    }

    private void SaySecondBases(string id, IOpenApiSchema schema)
    {
        string? first = _hierarchies.BaseOf(id);
        foreach (string other in first is null ? [] : _hierarchies.Extended(schema).Where(other => other != first && _hierarchies.IsTold(other)).Distinct(StringComparer.Ordinal))
        {
            _binding.Report(BindingRules.NotDerived, At(id), id, other, $"it derives from '{first}', and a class has one base");
        }
    }
}
