using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>The property that tells a union's case, and its texts for each case.</summary>
/// <param name="Otherwise">A text of the case that a value without, or with an unlisted, discriminator has; null when there is none.</param>
internal sealed record UnionDiscriminator(string Property, IReadOnlyList<EquatableArray<string>> Values, string? Otherwise)
{
    private const int MostUnions = 256;

    /// <summary>Null when there is none, or when it does not tell every case apart: then the shape of the value has to.</summary>
    public static UnionDiscriminator? Of(IOpenApiSchema schema, IReadOnlyList<SchemaPart> cases)
    {
        if (schema.Discriminator is not { PropertyName: { Length: > 0 } property } discriminator)
        {
            return null;
        }

        // A property whose type is shared by all cases lists the texts of all of them: then their names tell.
        if ((TextsOfAll(cases, part => Texts(discriminator, part, true, [])) ?? TextsOfAll(cases, part => Texts(discriminator, part, false, []))) is not { } values)
        {
            return null;
        }

        string? byDefault = discriminator.DefaultMapping?.Place().Pointer;
        int otherwise = byDefault is null ? -1 : cases.ToList().FindIndex(part => part.Schema is OpenApiSchemaReference reference && reference.Place().Pointer == byDefault);
        return new UnionDiscriminator(property, values, otherwise >= 0 && values[otherwise].Count > 0 ? values[otherwise][0] : null);
    }

    /// <summary>Null when they do not tell every case apart.</summary>
    private static EquatableArray<string>[]? TextsOfAll(IReadOnlyList<SchemaPart> cases, Func<IOpenApiSchema, IEnumerable<string>> texts)
    {
        EquatableArray<string>[] values = [.. cases.Select(part => texts(part.Schema).Distinct(StringComparer.Ordinal).ToEquatableArray())];
        int count = values.Sum(some => some.Count);
        bool tells = values.SelectMany(some => some).Distinct(StringComparer.Ordinal).Count() == count;
        bool all = cases.Zip(values, (part, some) => some.Count > 0 || !IsObject(part.Schema)).All(told => told);
        return tells && all && count > 0 ? values : null;
    }

    /// <summary>
    /// The mapping's texts, else those that the property of the case can have, else the component's name (OpenAPI 3.2, section 4.25.3); of a union those of its cases.
    /// </summary>
    private static IEnumerable<string> Texts(OpenApiDiscriminator discriminator, IOpenApiSchema schema, bool byConstants, HashSet<IOpenApiSchema> unions)
    {
        string[] mapped = schema is OpenApiSchemaReference reference ? [.. Mapped(discriminator, reference)] : [];
        if (mapped.Length > 0)
        {
            return mapped;
        }

        IOpenApiSchema? target = schema is OpenApiSchemaReference named ? named.Target : schema;
        if (target is null)
        {
            return [];
        }

        if (target is not OpenApiSchemaReference && target.IsUnion() && target.Properties is not { Count: > 0 })
        {
            if (unions.Count == MostUnions || !unions.Add(target))
            {
                return [];
            }

            OpenApiDiscriminator inner = target.Discriminator?.PropertyName == discriminator.PropertyName ? target.Discriminator! : discriminator;
            return target.Alternatives(new Place("", []), out _).SelectMany(part => Texts(inner, part.Schema, byConstants, unions));
        }

        IReadOnlyList<string> constants = byConstants ? target.TextsOf(discriminator.PropertyName!) : [];
        return constants.Count > 0 ? constants
            : schema is OpenApiSchemaReference component && IsObject(target) ? [component.Place().Name[0]]
            : [];
    }

    private static IEnumerable<string> Mapped(OpenApiDiscriminator discriminator, OpenApiSchemaReference reference)
    {
        string pointer = reference.Place().Pointer;
        return (discriminator.Mapping ?? new Dictionary<string, OpenApiSchemaReference>())
            .Where(mapping => mapping.Value?.Place().Pointer == pointer)
            .Select(mapping => mapping.Key);
    }

    private static bool IsObject(IOpenApiSchema schema) =>
        schema.KindsBesidesNull() is null or JsonSchemaType.Object && schema.ListedValues().Count == 0;
}
