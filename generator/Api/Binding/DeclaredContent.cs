using Clarifeye.Generated.Spec;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>The content of responses. In Swagger 2.0 the library gives every response what its operation produces.</summary>
internal static class DeclaredContent
{
    private static readonly Dictionary<string, IOpenApiMediaType> s_none = [];
    private static readonly Dictionary<string, IOpenApiMediaType> s_anyFile = new() { [MediaTypes.Any] = new OpenApiMediaType() };

    /// <summary>Empty where the response has none.</summary>
    public static IDictionary<string, IOpenApiMediaType> Of(IOpenApiResponse? response) => Mark(response) switch
    {
        SpecExtensions.NoContent => s_none,
        SpecExtensions.FileContent => FilesOf(response!.Content ?? s_none),
        _ => response?.Content ?? s_none,
    };

    /// <summary>Whether the media types are those of the operation, so that an error may come in another one.</summary>
    public static bool IsOfOperation(IOpenApiResponse response) => Mark(response) == SpecExtensions.ProducedContent;

    // A file is none of what else the operation produces, such as the JSON of its errors.
    private static Dictionary<string, IOpenApiMediaType> FilesOf(IDictionary<string, IOpenApiMediaType> content)
    {
        Dictionary<string, IOpenApiMediaType> files = content.Where(entry => MediaTypes.IsMediaType(entry.Key) && MediaTypes.Format(entry.Key) == BodyFormat.Binary).ToDictionary(entry => entry.Key, entry => entry.Value);
        return files.Count > 0 ? files : s_anyFile;
    }

    private static string? Mark(IOpenApiResponse? response) =>
        response?.Extensions?.TryGetValue(SpecExtensions.Content, out IOpenApiExtension? value) == true ? (value as JsonNodeExtension)?.Node?.ToString() : null;
}
