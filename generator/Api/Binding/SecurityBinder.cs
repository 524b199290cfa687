using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds what the document says of authentication.</summary>
internal static class SecurityBinder
{
    public static EquatableArray<ApiKeyLocation> ApiKeys(OpenApiDocument document) =>
        (document.Components?.SecuritySchemes?.Values ?? [])
            .Where(scheme => scheme is { Type: SecuritySchemeType.ApiKey, Name: not null })
            .Select(scheme => new ApiKeyLocation(In(scheme.In), scheme.Name!))
            .Distinct()
            .ToEquatableArray();

    /// <summary>Whether the operation is called without credentials: an empty list, here or for the whole document.</summary>
    public static bool IsAnonymous(OpenApiOperation operation) =>
        operation.Security is { } own && own.All(requirement => requirement.Count == 0) && (own.Count == 0 || own.Count == 1);

    private static string In(Microsoft.OpenApi.ParameterLocation? location) => location switch
    {
        Microsoft.OpenApi.ParameterLocation.Query => "query",
        Microsoft.OpenApi.ParameterLocation.Cookie => "cookie",
        _ => "header",
    };
}
