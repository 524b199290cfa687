using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>One case of a union before it is bound.</summary>
internal sealed record UnionPart(string? Name, Func<ApiType> Bind, EquatableArray<string> DiscriminatorValues);

/// <summary>Binds what is one of several types: <c>oneOf</c>, <c>anyOf</c>, a list of types, and values listed of several types.</summary>
internal sealed class UnionBinder(Binding binding, SchemaBinder schemas, UnionTexts texts)
{
    private readonly Dictionary<string, ApiType> _bound = new(StringComparer.Ordinal);

    /// <summary>The unions whose cases are being bound, and whether something inside refers to them.</summary>
    private readonly Dictionary<string, bool> _open = new(StringComparer.Ordinal);

    public ApiType Bind(IOpenApiSchema schema, Place place)
    {
        List<SchemaPart> parts = schema.Alternatives(place, out bool allowsNull);
        if (parts.Exists(part => !IsItself(part, place)))
        {
            // The union as a case of itself adds nothing.
            parts.RemoveAll(part => IsItself(part, place));
        }

        if (parts.Count == 1)
        {
            return schemas.Bind(parts[0].Schema, parts[0].Place with { Name = place.Name }).OrNull(allowsNull);
        }

        if (EnumBinder.BindAlternatives(binding, schema, parts, place) is { } listed)
        {
            return listed.OrNull(allowsNull);
        }

        var discriminator = UnionDiscriminator.Of(schema, parts, texts);
        UnionPart[] cases = [.. parts.Select((part, i) => new UnionPart(part.Schema.OwnName(), () => BindAlternative(part, schema, place), discriminator?.Values[i] ?? []))];
        return Bind(cases, schema, place, discriminator).OrNull(allowsNull);
    }

    /// <summary>One of some types, whatever keyword says so.</summary>
    public ApiType Bind(IReadOnlyList<UnionPart> parts, IOpenApiSchema schema, Place place, UnionDiscriminator? discriminator = null)
    {
        if (_bound.TryGetValue(place.Pointer, out ApiType? known))
        {
            return known;
        }

        if (_open.ContainsKey(place.Pointer))
        {
            return Reference(place.Pointer)!;
        }

        _open.Add(place.Pointer, false);
        binding.Reserve(place.Pointer);
        var cases = new UnionCases(binding, place.Pointer);
        foreach (UnionPart part in parts)
        {
            cases.Add(part.Bind(), part.Name, part.DiscriminatorValues, _open.ContainsKey);
        }

        ApiType completed = Complete(cases, schema, place, discriminator, _open[place.Pointer]);
        _open.Remove(place.Pointer);
        _bound.Add(place.Pointer, completed);
        return completed;
    }

    /// <summary>The type of a union that is still being bound; null when none is at this place.</summary>
    public NamedType? Reference(string pointer)
    {
        if (!_open.ContainsKey(pointer))
        {
            return null;
        }

        _open[pointer] = true;
        return new NamedType(pointer);
    }

    private ApiType Complete(UnionCases cases, IOpenApiSchema schema, Place place, UnionDiscriminator? discriminator, bool isReferred)
    {
        if (cases.HoldsOpen)
        {
            schemas.FallBack(place, "one of its cases is a union that has it as a case");
            binding.Fill(new AnyDefinition(place.Pointer, place.Name));
            return new NamedType(place.Pointer);
        }

        EquatableArray<UnionCase> known = cases.Simplified();
        if (known.Count > BindingLimits.Cases)
        {
            schemas.FallBack(place, $"it has more than {BindingLimits.Cases} cases; list fewer, or let them share a base schema");
            binding.Fill(new AnyDefinition(place.Pointer, place.Name));
            return new NamedType(place.Pointer);
        }

        if (!isReferred && cases.Only(known) is { } only)
        {
            binding.Release(place.Pointer);
            return only.OrNull(cases.AllowNull);
        }

        binding.Fill(known.Count == 0 ? new AnyDefinition(place.Pointer, place.Name) : new UnionDefinition(place.Pointer, place.Name, known)
        {
            Description = binding.Budget.Words(schema.Description),
            IsDeprecated = schema.Deprecated,
            Discriminator = discriminator?.Property,
            Otherwise = discriminator?.Otherwise is { } otherwise ? known.ToList().FindIndex(unionCase => unionCase.DiscriminatorValues.Contains(otherwise)) : -1,
        });
        return new NamedType(place.Pointer).OrNull(cases.AllowNull);
    }

    private static bool IsItself(SchemaPart part, Place place) => part.Schema is OpenApiSchemaReference reference && reference.Place().Pointer == place.Pointer;

    /// <summary>An alternative that only constrains has the type that stands beside the alternatives.</summary>
    private ApiType BindAlternative(SchemaPart part, IOpenApiSchema schema, Place place) =>
        part.Schema.SaysTheType() ? schemas.Bind(part.Schema, part.Place) : schemas.BindKinds(schema, place);
}
