using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Which schemas extend others through <c>allOf</c>.</summary>
internal static class Inheritance
{
    private const int Deepest = 16;

    /// <summary>Whether all its alternatives extend the schema itself, so that they say which schemas do and nothing of its own type.</summary>
    public static bool IsExtendedByAlternatives(IOpenApiSchema schema) =>
        schema.Alternatives(new Place("", []), out _) is { Count: > 0 } parts && parts.TrueForAll(part => part.Schema is OpenApiSchemaReference && Extends(part.Schema, schema, Deepest));

    private static bool Extends(IOpenApiSchema schema, IOpenApiSchema extended, int depth) =>
        depth > 0 && Target(schema)?.AllOf?.Any(part => part is OpenApiSchemaReference && (ReferenceEquals(Target(part), extended) || Extends(part, extended, depth - 1))) == true;

    private static IOpenApiSchema? Target(IOpenApiSchema schema) => schema is OpenApiSchemaReference reference ? reference.RecursiveTarget : schema;
}
