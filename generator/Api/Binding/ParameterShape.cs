using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>What a parameter's value is and how it is laid out: by <c>schema</c> and <c>style</c>, or by the one media type of its <c>content</c>.</summary>
internal sealed record ParameterShape(IOpenApiSchema? Schema, Place Place, ParameterStyle Style, bool Explode)
{
    /// <summary>Why it cannot be sent; null when it can.</summary>
    public string? Obstacle { get; private init; }

    /// <summary>Where the parameter itself is described.</summary>
    public Place Own { get; private init; } = Place;

    /// <summary>Whether the style is one that the place does not have.</summary>
    public bool IsOdd { get; private init; }

    public static ParameterShape Of(IOpenApiParameter parameter, ParameterLocation location, Place place)
    {
        Place own = parameter is OpenApiParameterReference { Reference.Id: { } id } ? Place.Component("parameters", id) : place with { Name = [.. place.Name, parameter.Name!] };
        if (parameter.Content is not { Count: > 0 } content)
        {
            ParameterStyle declared = PlaceStyles.Of(parameter.Style, location);
            (ParameterStyle Style, bool Explode)? collection = CollectionFormat.Of(parameter.Extensions, declared);
            (ParameterStyle layout, bool explode) = collection ?? (declared, parameter.Explode);
            return new ParameterShape(parameter.Schema, own.At("schema"), layout, explode)
            {
                Own = own,
                Obstacle = location == ParameterLocation.QueryString ? "in querystring without content"
                    : collection is not null && parameter.Schema?.Items?.Type is JsonSchemaType.Array ? "a list of lists"
                    : null,
                IsOdd = collection is null && !PlaceStyles.Has(location, parameter.Style),
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
}
