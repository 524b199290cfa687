using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Which styles each place has (OpenAPI 3.2.0, section 4.12.3), and what is sent where a document states another one.</summary>
internal static class PlaceStyles
{
    public static bool Has(ParameterLocation place, Microsoft.OpenApi.ParameterStyle? style) => style switch
    {
        null => true,
        Microsoft.OpenApi.ParameterStyle.Simple => place is ParameterLocation.Path or ParameterLocation.Header,
        Microsoft.OpenApi.ParameterStyle.Label or Microsoft.OpenApi.ParameterStyle.Matrix => place == ParameterLocation.Path,
        Microsoft.OpenApi.ParameterStyle.Form => place is ParameterLocation.Query or ParameterLocation.Cookie,
        Microsoft.OpenApi.ParameterStyle.Cookie => place == ParameterLocation.Cookie,
        _ => place == ParameterLocation.Query,
    };

    /// <summary>The layout of a style: that of the place's default where it has none of its own there, except that delimiters need no place.</summary>
    public static ParameterStyle Of(Microsoft.OpenApi.ParameterStyle? style, ParameterLocation place) => style switch
    {
        Microsoft.OpenApi.ParameterStyle.SpaceDelimited => ParameterStyle.SpaceDelimited,
        Microsoft.OpenApi.ParameterStyle.PipeDelimited => ParameterStyle.PipeDelimited,
        Microsoft.OpenApi.ParameterStyle.DeepObject when place == ParameterLocation.Query => ParameterStyle.DeepObject,
        Microsoft.OpenApi.ParameterStyle.Label when place == ParameterLocation.Path => ParameterStyle.Label,
        Microsoft.OpenApi.ParameterStyle.Matrix when place == ParameterLocation.Path => ParameterStyle.Matrix,
        Microsoft.OpenApi.ParameterStyle.Cookie when place == ParameterLocation.Cookie => ParameterStyle.Cookie,
        _ => place is ParameterLocation.Query or ParameterLocation.Cookie ? ParameterStyle.Form : ParameterStyle.Simple,
    };

    /// <summary>What may be stated instead.</summary>
    public static string Choices(ParameterLocation place) => place switch
    {
        ParameterLocation.Path => "simple, label or matrix",
        ParameterLocation.Query => "form, spaceDelimited, pipeDelimited or deepObject",
        ParameterLocation.Cookie => "form, or cookie in OpenAPI 3.2",
        _ => "simple",
    };

    /// <summary>What becomes of a style that the place does not have, as a sentence without its end.</summary>
    public static string Consequence(ParameterStyle sent) => sent switch
    {
        ParameterStyle.SpaceDelimited or ParameterStyle.PipeDelimited => "It is delimited as the style says",
        ParameterStyle.Form => "It is sent in the style 'form'",
        _ => "It is sent in the style 'simple'",
    };

    /// <summary>The style as a document writes it.</summary>
    public static string Name(Microsoft.OpenApi.ParameterStyle style) => style.ToString() is var name ? char.ToLowerInvariant(name[0]) + name.Substring(1) : "";
}
