using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>The alternatives of a schema, as they stand in the document.</summary>
internal static class UnionAlternatives
{
    /// <summary>Whether the schema has alternatives that differ in type; alternatives that only constrain are documentation.</summary>
    public static bool IsUnion(this IOpenApiSchema schema) => Keyword(schema) is not null;

    /// <summary>What <c>oneOf</c>, or else <c>anyOf</c>, lists, apart from null.</summary>
    /// <param name="allowsNull">Whether null is listed too.</param>
    public static List<SchemaPart> Alternatives(this IOpenApiSchema schema, Place place, out bool allowsNull)
    {
        string keyword = Keyword(schema) ?? "oneOf";
        List<SchemaPart> parts = [];
        allowsNull = false;
        IList<IOpenApiSchema> listed = Listed(schema, keyword);
        for (int i = 0; i < listed.Count; i++)
        {
            if (listed[i] is { } alternative)
            {
                bool isNull = IsNull(alternative);
                allowsNull |= isNull;
                if (!isNull)
                {
                    parts.Add(new SchemaPart(alternative, place.Case(keyword, i)));
                }
            }
        }

        return parts;
    }

    /// <summary>What a union calls an alternative that has a name of its own; null for others.</summary>
    public static string? OwnName(this IOpenApiSchema alternative) =>
        alternative is OpenApiSchemaReference reference ? reference.Place().Name[0] : alternative.Title is { Length: > 0 } title ? title : null;

    private static string? Keyword(IOpenApiSchema schema) =>
        Listed(schema, "oneOf").Any(SaysSomething) ? "oneOf"
        : Listed(schema, "anyOf").Any(SaysSomething) ? "anyOf"
        : null;

    private static IList<IOpenApiSchema> Listed(IOpenApiSchema schema, string keyword) => (keyword == "oneOf" ? schema.OneOf : schema.AnyOf) ?? [];

    private static bool SaysSomething(IOpenApiSchema? alternative) => alternative is not null && (alternative.SaysTheType() || IsNull(alternative));

    /// <summary>Null by its type, or the schema that does nothing but allow it, as older versions write it.</summary>
    private static bool IsNull(IOpenApiSchema alternative) =>
        alternative.IsOnlyNull() || (alternative is not OpenApiSchemaReference && !alternative.SaysTheType() && alternative.AllowsNull());
}
