using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Finds the components that are the schema of a multipart body.</summary>
internal static class MultipartSchemas
{
    /// <summary>Their names below <c>components/schemas</c>.</summary>
    public static HashSet<string> In(OpenApiDocument document) => new(
        from path in document.Paths?.Values ?? Enumerable.Empty<IOpenApiPathItem>()
        from operation in path?.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>()
        from content in operation?.RequestBody?.Content ?? Enumerable.Empty<KeyValuePair<string, IOpenApiMediaType>>()
        where MediaTypes.Essence(content.Key) == "multipart/form-data"
        let reference = content.Value?.Schema as OpenApiSchemaReference
        where reference?.Reference.Id is not null
        select reference.Reference.Id,
        StringComparer.Ordinal);
}
