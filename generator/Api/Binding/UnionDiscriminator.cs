using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>The property that tells a union's case, and its texts for each case.</summary>
internal sealed record UnionDiscriminator(string Property, IReadOnlyList<EquatableArray<string>> Values)
{
    /// <summary>Null when there is none, or when it does not tell every case apart: then the shape of the value has to.</summary>
    public static UnionDiscriminator? Of(IOpenApiSchema schema, IReadOnlyList<SchemaPart> cases)
    {
        if (schema.Discriminator is not { PropertyName: { Length: > 0 } property } discriminator || cases.Any(part => part.Schema is not OpenApiSchemaReference))
        {
            return null;
        }

        EquatableArray<string>[] values = [.. cases.Select(part => Texts(discriminator, (OpenApiSchemaReference)part.Schema))];
        return values.SelectMany(texts => texts).Distinct(StringComparer.Ordinal).Count() == values.Sum(texts => texts.Count)
            ? new UnionDiscriminator(property, values)
            : null;
    }

    /// <summary>The mapping's texts; a case without one is meant by its component's name (OpenAPI 3.1.1, section 4.8.25).</summary>
    private static EquatableArray<string> Texts(OpenApiDiscriminator discriminator, OpenApiSchemaReference reference)
    {
        string pointer = reference.Place().Pointer;
        string[] mapped =
        [
            .. (discriminator.Mapping ?? new Dictionary<string, OpenApiSchemaReference>())
                .Where(mapping => mapping.Value?.Place().Pointer == pointer)
                .Select(mapping => mapping.Key),
        ];
        return mapped.Length > 0 ? mapped.ToEquatableArray() : [reference.Place().Name[0]];
    }
}
