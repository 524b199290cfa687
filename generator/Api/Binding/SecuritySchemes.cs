using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds the security schemes of a document.</summary>
internal static class SecuritySchemes
{
    public static EquatableArray<SecurityScheme> Bind(Binding binding)
    {
        var schemes = new List<SecurityScheme>();
        foreach (KeyValuePair<string, IOpenApiSecurityScheme> declared in binding.Document.Components?.SecuritySchemes ?? new Dictionary<string, IOpenApiSecurityScheme>())
        {
            Place place = Place.Component("securitySchemes", declared.Key);
            if (Bind(declared.Key, declared.Value) is not { } scheme)
            {
                binding.Report(BindingRules.UnknownScheme, place, declared.Key);
            }
            else if (scheme.Kind is SecurityKind.HeaderKey or SecurityKind.CookieKey && !HttpToken.IsToken(scheme.Text))
            {
                binding.Report(BindingRules.NoToken, place.At("name"), scheme.Text, scheme.Kind == SecurityKind.HeaderKey ? "a header" : "a cookie", "The scheme is left out");
            }
            else
            {
                schemes.Add(scheme);
            }
        }

        return schemes.ToEquatableArray();
    }

    /// <summary>Null when the document says too little of it.</summary>
    private static SecurityScheme? Bind(string name, IOpenApiSecurityScheme? scheme) => scheme switch
    {
        { Type: SecuritySchemeType.Http, Scheme: { Length: > 0 } word } => new SecurityScheme(name, SecurityKind.Http, word),
        { Type: SecuritySchemeType.OAuth2 or SecuritySchemeType.OpenIdConnect } => new SecurityScheme(name, SecurityKind.Http, "Bearer"),
        { Type: SecuritySchemeType.ApiKey, In: Microsoft.OpenApi.ParameterLocation.Query, Name: { Length: > 0 } key } => new SecurityScheme(name, SecurityKind.QueryKey, key),
        { Type: SecuritySchemeType.ApiKey, In: Microsoft.OpenApi.ParameterLocation.Cookie, Name: { } key } => new SecurityScheme(name, SecurityKind.CookieKey, key),
        { Type: SecuritySchemeType.ApiKey, Name: { } key } => new SecurityScheme(name, SecurityKind.HeaderKey, key),
        { Type: SecuritySchemeType.MutualTLS } => new SecurityScheme(name, SecurityKind.MutualTls, ""),
        _ => null,
    };
}
