using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Server-sent events as <c>itemSchema</c> describes them (OpenAPI 3.2, section 4.14.4): objects of <c>event</c>, <c>data</c>, <c>id</c> and <c>retry</c>.</summary>
internal static class EventSchema
{
    private const string Data = "data";

    /// <summary>Whether the schema is one of events and not, as in many documents, one of their data.</summary>
    public static bool IsEvent(IOpenApiSchema? schema, BindingBudget budget)
    {
        List<IOpenApiSchema> objects = [.. Objects(schema, budget)];
        return objects.Count > 0
            && objects.TrueForAll(one => one.Properties!.Keys.All(name => name is Data or "event" or "id" or "retry"))
            && objects.Exists(one => one.Properties!.ContainsKey(Data));
    }

    /// <summary>Whether the data of some event is more than a text.</summary>
    public static bool HasJsonData(IOpenApiSchema? schema, BindingBudget budget) => Objects(schema, budget)
        .Any(one => one.Properties!.TryGetValue(Data, out IOpenApiSchema? data) && (StatedJson.In(data) || MediaTypeOf(data) is { } type && MediaTypes.IsMediaType(type) && MediaTypes.Format(type) == BodyFormat.Json));

    /// <summary>Puts the schema of the JSON inside a text in the place of that text, wherever an event's data has one.</summary>
    public static void Unwrap(OpenApiDocument document, BindingBudget budget)
    {
        IEnumerable<OpenApiOperation?> operations = (document.Paths ?? []).SelectMany(path => path.Value?.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>());
        foreach (IOpenApiMediaType? content in operations.SelectMany(operation => operation?.Responses?.Values ?? Enumerable.Empty<IOpenApiResponse>()).SelectMany(response => DeclaredContent.Of(response).Values))
        {
            if (!IsEvent(content?.ItemSchema, budget))
            {
                continue;
            }

            foreach (IOpenApiSchema one in Objects(content!.ItemSchema, budget).ToList())
            {
                if (one.Properties!.TryGetValue(Data, out IOpenApiSchema? data) && data is OpenApiSchema { ContentSchema: { } inner })
                {
                    one.Properties[Data] = inner;
                }
            }
        }
    }

    private static string? MediaTypeOf(IOpenApiSchema? schema) => (schema as OpenApiSchema)?.ContentMediaType;

    /// <summary>The objects with properties that the schema is made of, or that it lists as alternatives.</summary>
    private static IEnumerable<IOpenApiSchema> Objects(IOpenApiSchema? schema, BindingBudget budget) => SchemaWalk
        .From(budget, schema, target => new[] { target.AllOf, target.OneOf, target.AnyOf }.SelectMany(parts => parts ?? []))
        .Where(target => target.Properties is { Count: > 0 });
}
