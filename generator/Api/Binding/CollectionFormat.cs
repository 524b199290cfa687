using Clarifeye.Generated.Spec;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>The <c>collectionFormat</c> of Swagger 2.0 in the words of OpenAPI 3.</summary>
internal static class CollectionFormat
{
    /// <summary>Null for what is no array of Swagger 2.0.</summary>
    public static (ParameterStyle Style, bool Explode)? Of(IDictionary<string, IOpenApiExtension>? extensions, ParameterStyle usual)
    {
        if (extensions is null || !extensions.TryGetValue(SpecExtensions.CollectionFormat, out IOpenApiExtension? extension) || extension is not JsonNodeExtension { Node: { } format })
        {
            return null;
        }

        return format.ToString() switch
        {
            "ssv" => (ParameterStyle.SpaceDelimited, false),
            "tsv" => (ParameterStyle.TabDelimited, false),
            "pipes" => (ParameterStyle.PipeDelimited, false),
            "multi" => (usual, true),
            _ => (usual, false),
        };
    }
}
