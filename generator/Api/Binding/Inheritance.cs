using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Which schemas extend others through <c>allOf</c>.</summary>
internal static class Inheritance
{
    /// <summary>Whether all its alternatives extend the schema itself, so that they say which schemas do and nothing of its own type.</summary>
    public static bool IsExtendedByAlternatives(IOpenApiSchema schema, BindingBudget budget) =>
        schema.Alternatives(new Place("", []), out _) is { Count: > 0 } parts && parts.TrueForAll(part => part.Schema is OpenApiSchemaReference && Extends(part.Schema, schema, budget));

    private static bool Extends(IOpenApiSchema schema, IOpenApiSchema extended, BindingBudget budget) =>
        SchemaWalk.From(budget, schema, target => (target.AllOf ?? []).OfType<OpenApiSchemaReference>()).Skip(1).Any(parent => ReferenceEquals(parent, extended));
}
