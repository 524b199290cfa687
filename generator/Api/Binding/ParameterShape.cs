using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>What a parameter's value is and how it is laid out: by <c>schema</c> and <c>style</c>, or by the one media type of its <c>content</c>.</summary>
internal sealed record ParameterShape(IOpenApiSchema? Schema, Place Place, ParameterStyle Style, bool Explode)
{
    /// <summary>Why it cannot be sent; null when it can.</summary>
    public string? Obstacle { get; private init; }

    /// <summary>A style of lists and objects in queries (OpenAPI 3.1.1, section 4.8.12.3) where it stands elsewhere; else null.</summary>
    public string? OddStyle { get; private init; }

    public static ParameterShape Of(IOpenApiParameter parameter, ParameterLocation location, Place place)
    {
        Place own = parameter is OpenApiParameterReference { Reference.Id: { } id } ? Place.Component("parameters", id) : place with { Name = [.. place.Name, parameter.Name!] };
        if (parameter.Content is not { Count: > 0 } content)
        {
            string? obstacle = location == ParameterLocation.QueryString ? "in querystring without content" : Unfit(parameter, location);
            ParameterStyle declared = StyleOf(parameter, location);
            (ParameterStyle Style, bool Explode)? collection = CollectionFormat.Of(parameter.Extensions, declared);
            (ParameterStyle layout, bool explode) = collection ?? (declared, parameter.Explode);
            return new ParameterShape(parameter.Schema, own.At("schema"), layout, explode)
            {
                Obstacle = obstacle,
                OddStyle = collection is null && location != ParameterLocation.Query ? Delimited(declared) : null,
            };
        }

        KeyValuePair<string, IOpenApiMediaType> only = content.First();
        ParameterStyle? style = MediaTypes.IsMediaType(only.Key) ? StyleOf(only.Key, location) : null;
        return new ParameterShape(only.Value?.Schema, own.At("content", only.Key, "schema"), style ?? default, style == ParameterStyle.Form)
        {
            Obstacle = style is null ? $"described by content of '{only.Key}'"
                : location == ParameterLocation.QueryString && only.Value?.Encoding is { Count: > 0 } ? "in querystring with an encoding"
                : null,
        };
    }

    /// <summary>How content of a media type is laid out; null where that is not defined.</summary>
    private static ParameterStyle? StyleOf(string mediaType, ParameterLocation location) => MediaTypes.Format(mediaType) switch
    {
        BodyFormat.Json => ParameterStyle.Json,
        BodyFormat.Form when location == ParameterLocation.QueryString => ParameterStyle.Form,
        BodyFormat.Text when MediaTypes.Essence(mediaType) != "text/plain" || location == ParameterLocation.QueryString => null,
        BodyFormat.Text => location is ParameterLocation.Query or ParameterLocation.Cookie ? ParameterStyle.Form : ParameterStyle.Simple,
        _ => null,
    };

    /// <summary>A style that its place does not have (OpenAPI 3.1.1, section 4.8.12.3); null when it has.</summary>
    private static string? Unfit(IOpenApiParameter parameter, ParameterLocation location)
    {
        bool fits = parameter.Style switch
        {
            null => true,
            Microsoft.OpenApi.ParameterStyle.Simple => location is ParameterLocation.Path or ParameterLocation.Header,
            Microsoft.OpenApi.ParameterStyle.Label or Microsoft.OpenApi.ParameterStyle.Matrix => location == ParameterLocation.Path,
            Microsoft.OpenApi.ParameterStyle.Form => location is ParameterLocation.Query or ParameterLocation.Cookie,
            Microsoft.OpenApi.ParameterStyle.Cookie => location == ParameterLocation.Cookie,
            Microsoft.OpenApi.ParameterStyle.DeepObject => location == ParameterLocation.Query,
            _ => true,
        };
        string name = parameter.Style?.ToString() ?? "";
        return fits ? null : $"in {location.ToString().ToLowerInvariant()} with the style '{char.ToLowerInvariant(name[0])}{name.Substring(1)}'";
    }

    private static string? Delimited(ParameterStyle style) => style switch
    {
        ParameterStyle.SpaceDelimited => "spaceDelimited",
        ParameterStyle.PipeDelimited => "pipeDelimited",
        _ => null,
    };

    private static ParameterStyle StyleOf(IOpenApiParameter parameter, ParameterLocation location)
    {
        bool isPair = location is ParameterLocation.Query or ParameterLocation.Cookie;
        return parameter.Style switch
        {
            Microsoft.OpenApi.ParameterStyle.SpaceDelimited => ParameterStyle.SpaceDelimited,
            Microsoft.OpenApi.ParameterStyle.PipeDelimited => ParameterStyle.PipeDelimited,
            Microsoft.OpenApi.ParameterStyle.DeepObject when location == ParameterLocation.Query => ParameterStyle.DeepObject,
            Microsoft.OpenApi.ParameterStyle.Label when location == ParameterLocation.Path => ParameterStyle.Label,
            Microsoft.OpenApi.ParameterStyle.Matrix when location == ParameterLocation.Path => ParameterStyle.Matrix,
            Microsoft.OpenApi.ParameterStyle.Cookie when location == ParameterLocation.Cookie => ParameterStyle.Cookie,
            _ => isPair ? ParameterStyle.Form : ParameterStyle.Simple,
        };
    }
}
