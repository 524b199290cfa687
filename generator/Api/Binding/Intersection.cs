using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>An <c>allOf</c> of schemas that are no objects: what all of them allow is what the narrowest one does.</summary>
internal static class Intersection
{
    /// <summary>The part that says the most of the type; null when the parts are of different types or too many, or one of them is an object.</summary>
    public static SchemaPart? Of(IOpenApiSchema schema, Place place, BindingBudget budget)
    {
        List<SchemaPart> parts = [];
        HashSet<IOpenApiSchema> seen = [];
        Collect(new SchemaPart(schema, place), parts, seen, budget);
        if (seen.Count > BindingLimits.Parts)
        {
            return null;
        }

        List<SchemaPart> saying = parts.FindAll(part => part.Schema.SaysTheType());
        JsonSchemaType[] kinds = [.. saying.Select(part => part.Schema.KindsBesidesNull()).OfType<JsonSchemaType>().Select(kind => kind == JsonSchemaType.Integer ? JsonSchemaType.Number : kind).Distinct()];
        bool isContradiction = kinds.Length > 1 || kinds.Contains(JsonSchemaType.Object) || saying.Exists(part => part.Schema.Properties is { Count: > 0 } && !part.Schema.IsTuple());
        return isContradiction || saying.Count == 0 || ReferenceEquals(saying[0].Schema, schema) ? null : saying.OrderByDescending(part => Narrowness(part.Schema)).First();
    }

    private static void Collect(SchemaPart part, List<SchemaPart> parts, HashSet<IOpenApiSchema> seen, BindingBudget budget)
    {
        if (part.Schema is OpenApiSchemaReference reference)
        {
            if (reference.Next() is { } target)
            {
                Collect(new SchemaPart(target, reference.Place()), parts, seen, budget);
            }

            return;
        }

        budget.Look();

        // Also what has parts itself counts: a chain of them would be one call inside another for each.
        if (seen.Count > BindingLimits.Parts || !seen.Add(part.Schema))
        {
            return;
        }

        IList<IOpenApiSchema> inner = part.Schema.AllOf ?? [];
        for (int i = 0; i < inner.Count && seen.Count <= BindingLimits.Parts; i++)
        {
            if (inner[i] is { } next)
            {
                Collect(new SchemaPart(next, part.Place.Case("allOf", i) with { Name = part.Place.Name }), parts, seen, budget);
            }
        }

        if (inner.Count == 0)
        {
            parts.Add(part);
        }
    }

    private static int Narrowness(IOpenApiSchema schema) =>
        schema.ListedValues().Count > 0 ? 4
        : schema.IsUnion() ? 3
        : schema.Items?.SaysTheType() == true || schema.Format is not null ? 2
        : schema.KindsBesidesNull() == JsonSchemaType.Integer ? 1
        : 0;
}
