using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>The property that tells a union's case, and its texts for each case.</summary>
/// <param name="Otherwise">A text of the case that a value without, or with an unlisted, discriminator has; null when there is none.</param>
internal sealed record UnionDiscriminator(string Property, IReadOnlyList<EquatableArray<string>> Values, string? Otherwise)
{
    /// <summary>Null when there is none, or when it does not tell every case apart: then the shape of the value has to.</summary>
    public static UnionDiscriminator? Of(IOpenApiSchema schema, IReadOnlyList<SchemaPart> cases, UnionTexts texts)
    {
        if (schema.Discriminator is not { PropertyName: { Length: > 0 } property } discriminator)
        {
            return null;
        }

        // A property whose type is shared by all cases lists the texts of all of them: then their names tell.
        if ((TextsOfAll(cases, part => texts.Of(discriminator, part, true)) ?? TextsOfAll(cases, part => texts.Of(discriminator, part, false))) is not { } values)
        {
            return null;
        }

        var claimed = new HashSet<string>(values.SelectMany(some => some), StringComparer.Ordinal);
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = [.. values[i], .. texts.Further(discriminator, cases[i].Schema).Where(claimed.Add)];
        }

        string? byDefault = discriminator.DefaultMapping?.Reference.Id;
        int otherwise = byDefault is null ? texts.BaseOfOthers(discriminator, cases) : cases.ToList().FindIndex(part => part.Schema is OpenApiSchemaReference reference && reference.Reference.Id == byDefault);
        return new UnionDiscriminator(property, values, otherwise >= 0 && values[otherwise].Count > 0 ? values[otherwise][0] : null);
    }

    /// <summary>Null when they do not tell every case apart.</summary>
    private static EquatableArray<string>[]? TextsOfAll(IReadOnlyList<SchemaPart> cases, Func<IOpenApiSchema, IReadOnlyList<string>> texts)
    {
        EquatableArray<string>[] values = [.. cases.Select(part => texts(part.Schema).Distinct(StringComparer.Ordinal).ToEquatableArray())];
        int count = values.Sum(some => some.Count);
        bool tells = values.SelectMany(some => some).Distinct(StringComparer.Ordinal).Count() == count;
        bool all = cases.Zip(values, (part, some) => some.Count > 0 || !IsObject(part.Schema)).All(told => told);
        return tells && all && count > 0 ? values : null;
    }

    public static bool IsObject(IOpenApiSchema schema) =>
        schema.KindsBesidesNull() is null or JsonSchemaType.Object && schema.ListedValues().Count == 0;
}
