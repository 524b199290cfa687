using System.Globalization;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds what is several schemas at once: <c>allOf</c>, and properties beside <c>oneOf</c> or <c>anyOf</c>.</summary>
internal sealed class CompositionBinder(Binding binding, SchemaBinder schemas, ObjectBinder objects, UnionBinder unions, UnionTexts texts)
{
    private sealed record Combination(MergedObject Merged, string? Name);

    public ApiType Bind(IOpenApiSchema schema, Place place)
    {
        var merged = new MergedObject(binding, schema, place);
        if (merged.OnlyPart is { } part)
        {
            return schemas.Bind(part.Schema, part.Place);
        }

        if (merged.Unions.Count > 0)
        {
            return BindCombinations(schema, place, merged);
        }

        if (merged.Obstacle is { } obstacle)
        {
            return Intersection.Of(schema, place, binding.Budget) is { } narrowest ? schemas.Bind(narrowest.Schema, narrowest.Place) : schemas.FallBack(place, obstacle);
        }

        return Define(merged, schema, place);
    }

    private ApiType Define(MergedObject merged, IOpenApiSchema schema, Place place) =>
        merged.Count > 0 ? objects.Define(() => merged, schema, place)
        : merged.Additional is { } map ? objects.BindMap(map.Schema, map.Place with { Name = place.Name })
        : new AnyType();

    /// <summary>A union of classes: each alternative together with all that stands beside the alternatives.</summary>
    private ApiType BindCombinations(IOpenApiSchema schema, Place place, MergedObject merged)
    {
        List<Combination> combinations = [];
        if (!TryCombine(schema, place, new Dictionary<IOpenApiSchema, SchemaPart>(), null, combinations))
        {
            return schemas.FallBack(place, $"its oneOf and anyOf have more than {BindingLimits.Combinations} combinations; let fewer stand beside each other");
        }

        if (combinations.Find(combination => combination.Merged.Obstacle is not null) is { } odd)
        {
            return Intersection.Of(schema, place, binding.Budget) is { } narrowest ? schemas.Bind(narrowest.Schema, narrowest.Place) : schemas.FallBack(place, odd.Merged.Obstacle!);
        }

        if (combinations.TrueForAll(combination => combination.Merged.HasSameProperties(merged)))
        {
            return Define(merged, schema, place);
        }

        UnionDiscriminator? discriminator = merged.Unions.Count == 1 ? Discriminator(schema, merged.Unions[0], combinations.Count) : null;
        UnionPart[] parts = [.. combinations.Select((combination, i) =>
        {
            Place at = place.Variant("oneOf", combination.Name ?? "Case" + (i + 1).ToString(CultureInfo.InvariantCulture));
            at = at with { Pointer = place.Case("oneOf", i).Pointer };
            return new UnionPart(combination.Name, () => objects.Define(() => combination.Merged, schema, at), discriminator?.Values[i] ?? []);
        })];
        return unions.Bind(parts, schema, place, discriminator);
    }

    /// <returns>False when there are too many.</returns>
    private bool TryCombine(IOpenApiSchema schema, Place place, Dictionary<IOpenApiSchema, SchemaPart> choices, string? name, List<Combination> combinations)
    {
        binding.Cancellation.ThrowIfCancellationRequested();
        var merged = new MergedObject(binding, schema, place, choices);
        if (merged.Obstacle is not null || merged.Unions.Count == 0)
        {
            combinations.Add(new Combination(merged, name));
            return combinations.Count <= BindingLimits.Combinations;
        }

        SchemaPart union = merged.Unions[0];
        return union.Schema.Alternatives(union.Place, out _).TrueForAll(alternative => TryCombine(
            schema,
            place,
            new Dictionary<IOpenApiSchema, SchemaPart>(choices) { [union.Schema] = alternative },
            string.Concat(name, alternative.Schema.OwnName()) is { Length: > 0 } words ? words : null,
            combinations));
    }

    private UnionDiscriminator? Discriminator(IOpenApiSchema schema, SchemaPart union, int count)
    {
        List<SchemaPart> parts = union.Schema.Alternatives(union.Place, out _);
        return parts.Count == count ? UnionDiscriminator.Of(union.Schema, parts, texts) ?? UnionDiscriminator.Of(schema, parts, texts) : null;
    }
}
