using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds what the document says of authentication.</summary>
internal static class SecurityBinder
{
    private const string Query = "query";

    public static EquatableArray<ApiKeyLocation> ApiKeys(Binding binding)
    {
        var keys = new List<ApiKeyLocation>();
        foreach (KeyValuePair<string, IOpenApiSecurityScheme> scheme in binding.Document.Components?.SecuritySchemes ?? new Dictionary<string, IOpenApiSecurityScheme>())
        {
            if (scheme.Value is not { Type: SecuritySchemeType.ApiKey, Name: { } name })
            {
                continue;
            }

            var key = new ApiKeyLocation(In(scheme.Value.In), name, scheme.Key);
            if (name.Length == 0 || (key.In != Query && !HttpToken.IsToken(name)))
            {
                binding.Report(BindingRules.NoToken, Place.Component("securitySchemes", scheme.Key).At("name"), name, $"a {key.In}", "The scheme is left out");
            }
            else
            {
                keys.Add(key);
            }
        }

        return keys.ToEquatableArray();
    }

    /// <summary>Whether the operation is called without credentials: an empty list or an empty requirement, here or, where there is none here, for the whole document.</summary>
    public static bool IsAnonymous(OpenApiDocument document, OpenApiOperation operation) =>
        (operation.Security ?? document.Security) is { Count: <= 1 } requirements && requirements.All(requirement => requirement.Count == 0);

    private static string In(Microsoft.OpenApi.ParameterLocation? location) => location switch
    {
        Microsoft.OpenApi.ParameterLocation.Query => Query,
        Microsoft.OpenApi.ParameterLocation.Cookie => "cookie",
        _ => "header",
    };
}
