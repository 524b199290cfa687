using System.Globalization;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>A property and the schema that describes it; its place is where that schema stands, which another object may share.</summary>
internal sealed record MergedProperty(string Name, IOpenApiSchema Schema, Place Place)
{
    public bool IsRequired { get; init; }

    /// <summary>What a derived class says of its values, where the type is that of the base.</summary>
    public IOpenApiSchema? Narrowed { get; init; }
}

/// <summary>A schema that says something of a type, and where it stands.</summary>
internal sealed record SchemaPart(IOpenApiSchema Schema, Place Place);

/// <summary>
/// An object schema with every <c>allOf</c> beneath it merged: a later part redefines a property of an earlier one. Of a union among the parts one alternative
/// has to be chosen.
/// </summary>
internal sealed class MergedObject
{
    private readonly Binding _binding;
    private readonly List<MergedProperty> _properties = [];
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly HashSet<IOpenApiSchema> _merging = [];
    private readonly IReadOnlyDictionary<IOpenApiSchema, SchemaPart> _choices;
    private readonly List<SchemaPart> _unions = [];
    private readonly Dictionary<string, (Place Place, int Index)> _required = new(StringComparer.Ordinal);
    private int _parts;

    /// <param name="choices">The alternative to take of each union.</param>
    public MergedObject(Binding binding, IOpenApiSchema schema, Place place, IReadOnlyDictionary<IOpenApiSchema, SchemaPart>? choices = null)
    {
        _binding = binding;
        _choices = choices ?? new Dictionary<IOpenApiSchema, SchemaPart>();
        binding.At = place.Pointer;
        List<SchemaPart> parts = [.. AllOfParts(schema, place)];
        binding.Budget.Look(parts.Count);
        List<SchemaPart> saying = parts.FindAll(part => part.Schema.SaysTheType() && !part.Schema.SaysOnlyObject());
        bool requires = schema.Required is { Count: > 0 } || parts.Exists(part => part.Schema is not OpenApiSchemaReference && part.Schema.Required is { Count: > 0 });
        if (saying.Count == 1 && !requires && schema.Properties is not { Count: > 0 } && !ObjectBinder.SaysAdditional(schema) && !schema.IsUnion())
        {
            OnlyPart = saying[0];
        }

        Add(schema, place);
    }

    /// <summary>The one part of an <c>allOf</c> that says the type, when the others only describe or constrain it.</summary>
    public SchemaPart? OnlyPart { get; }

    /// <summary>Why the parts do not make one object; null when they do.</summary>
    public string? Obstacle { get; private set; }

    /// <summary>The unions among the parts of which nothing was chosen.</summary>
    public IReadOnlyList<SchemaPart> Unions => _unions;

    /// <summary>The last part that says of what type undeclared properties are; null when none does.</summary>
    public SchemaPart? Additional { get; private set; }

    /// <summary>In the order of the parts; complete, with what is required of them.</summary>
    public IEnumerable<MergedProperty> Properties => _properties.Select(property => property with { IsRequired = _required.ContainsKey(property.Name) });

    /// <summary>Names that are required though no part declares them, and where.</summary>
    public IEnumerable<(string Name, Place Place)> Undeclared => _required.Where(required => !_index.ContainsKey(required.Key)).Select(required => (required.Key, required.Value.Place.At("required", required.Value.Index.ToString(CultureInfo.InvariantCulture))));

    public int Count => _properties.Count;

    /// <summary>Whether another one has these properties and no more.</summary>
    public bool HasSameProperties(MergedObject other) =>
        _properties.Count == other._properties.Count && _properties.Zip(other._properties, (one, same) => one.Name == same.Name && ReferenceEquals(one.Schema, same.Schema)).All(same => same);

    private void Add(IOpenApiSchema schema, Place place)
    {
        if (schema is OpenApiSchemaReference reference)
        {
            if (reference.Next() is { } target)
            {
                Add(target, reference.Place());
            }

            return;
        }

        _binding.Budget.Look();
        if (!_merging.Add(schema))
        {
            Obstacle = "its allOf contains itself";
            return;
        }

        if (++_parts > BindingLimits.Parts)
        {
            Obstacle ??= $"its allOf combines more than {BindingLimits.Parts} schemas; let it combine fewer";
            return;
        }

        foreach (SchemaPart part in AllOfParts(schema, place))
        {
            Add(part.Schema, part.Place);
            if (_parts > BindingLimits.Parts)
            {
                return;
            }
        }

        AddOwn(schema, place);
        AddChosen(schema, place);
        _merging.Remove(schema);
    }

    private void AddOwn(IOpenApiSchema schema, Place place)
    {
        if (schema.KindsBesidesNull() is not (null or JsonSchemaType.Object) || schema.ListedValues().Count > 0)
        {
            Obstacle ??= "its allOf combines an object with something that is not one";
        }

        _binding.Budget.Look(_parts > 1 ? (schema.Required?.Count ?? 0) / 8 : 0);
        int at = 0;
        foreach (string required in schema.Required ?? new HashSet<string>())
        {
            _required[required] = (place, at++);
        }

        _binding.Cancellation.ThrowIfCancellationRequested();
        if (ObjectBinder.SaysAdditional(schema))
        {
            Additional = new SchemaPart(schema, place);
        }

        foreach (KeyValuePair<string, IOpenApiSchema> property in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
        {
            if (property.Value is not null && !TryAdd(new MergedProperty(property.Key, property.Value, place.Property(property.Key))))
            {
                return;
            }
        }
    }

    private void AddChosen(IOpenApiSchema schema, Place place)
    {
        if (_choices.TryGetValue(schema, out SchemaPart? chosen))
        {
            Add(chosen.Schema, chosen.Place);
        }
        else if (schema.IsUnion() && !Inheritance.IsExtendedByAlternatives(schema, _binding.Budget))
        {
            _unions.Add(new SchemaPart(schema, place));
        }
    }

    /// <returns>False when the document's classes have become too many properties together.</returns>
    private bool TryAdd(MergedProperty property)
    {
        if (_parts > 1 && !_binding.Budget.Inherit())
        {
            Obstacle ??= $"the classes that allOf makes have more than {BindingLimits.Inherited} properties together; let fewer schemas take over fewer properties";
            return false;
        }

        if (!_index.TryGetValue(property.Name, out int at))
        {
            _index.Add(property.Name, _properties.Count);
            _properties.Add(property);
        }
        else if (property.Schema.SaysTheType())
        {
            _properties[at] = property;
        }

        return true;
    }

    private static IEnumerable<SchemaPart> AllOfParts(IOpenApiSchema schema, Place place)
    {
        IList<IOpenApiSchema> parts = schema.AllOf ?? [];
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i] is { } part)
            {
                yield return new SchemaPart(part, part is OpenApiSchemaReference reference ? reference.Place() : place.At("allOf", i.ToString(CultureInfo.InvariantCulture)));
            }
        }
    }
}
