using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Whether a schema says that a body is JSON: it states a type that only JSON has. A string says nothing, because any body can be one.</summary>
internal static class StatedJson
{
    private const int Deepest = 16;

    public static bool In(IOpenApiSchema? schema) => In(schema, [], Deepest);

    private static bool In(IOpenApiSchema? schema, HashSet<IOpenApiSchema> seen, int depth)
    {
        IOpenApiSchema? target = schema is OpenApiSchemaReference reference ? reference.Next() : schema;
        if (target is null || depth == 0 || !seen.Add(target))
        {
            return false;
        }

        if (target.KindsBesidesNull() is { } kinds)
        {
            return kinds != JsonSchemaType.String;
        }

        return target.Properties is { Count: > 0 } || target.Items is not null || target.AdditionalProperties is not null
            || Parts(target).Any(part => In(part, seen, depth - 1));
    }

    private static IEnumerable<IOpenApiSchema> Parts(IOpenApiSchema schema) => [.. schema.AllOf ?? [], .. schema.OneOf ?? [], .. schema.AnyOf ?? []];
}
