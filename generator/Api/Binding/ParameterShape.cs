using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>What a parameter's value is and how it is laid out: by <c>schema</c> and <c>style</c>, or by the one media type of its <c>content</c>.</summary>
internal sealed record ParameterShape(IOpenApiSchema? Schema, Place Place, ParameterStyle Style, bool Explode)
{
    /// <summary>Why it cannot be sent; null when it can.</summary>
    public string? Obstacle { get; private init; }

    /// <summary>Where the parameter itself is described.</summary>
    public Place Own { get; private init; } = Place;

    /// <summary>Whether its text is the caller's, as it is.</summary>
    public bool IsWritten { get; private init; }

    /// <summary>The media type for which the schema, which says more than that it is a text, counts for nothing; else null.</summary>
    public string? Untyped { get; private init; }

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

        return OfContent(content, location, own);
    }

    private static ParameterShape OfContent(IDictionary<string, IOpenApiMediaType> content, ParameterLocation location, Place own)
    {
        KeyValuePair<string, IOpenApiMediaType> only = content.FirstOrDefault(entry => MediaTypes.IsMediaType(entry.Key) && MediaTypes.Format(entry.Key) == BodyFormat.Json) is { Key: not null } json ? json : content.First();
        ParameterStyle? typed = MediaTypes.IsMediaType(only.Key) ? StyleOf(only.Key, location) : null;
        ParameterStyle? style = typed ?? (IsText(only.Key, only.Value?.Schema) ? TextIn(location) : null);
        return new ParameterShape(only.Value?.Schema, own.At("content", only.Key, "schema"), style ?? default, style == ParameterStyle.Form)
        {
            Own = own,
            IsWritten = typed is null && style is not null,
            Untyped = typed is null && (only.Value?.ItemSchema is not null || StatedJson.In(only.Value?.Schema)) ? only.Key : null,
            Obstacle = style is null ? $"described by content of '{only.Key}'"
                : location == ParameterLocation.QueryString && only.Value?.Encoding is { Count: > 0 } ? "in querystring with an encoding"
                : null,
        };
    }

    /// <summary>How content of a media type is laid out by its schema; null where that is not defined.</summary>
    private static ParameterStyle? StyleOf(string mediaType, ParameterLocation location) => MediaTypes.Format(mediaType) switch
    {
        BodyFormat.Json => ParameterStyle.Json,
        BodyFormat.Form when location == ParameterLocation.QueryString => ParameterStyle.Form,
        BodyFormat.Text when MediaTypes.Essence(mediaType) == "text/plain" && location != ParameterLocation.QueryString => TextIn(location),
        _ => null,
    };

    /// <summary>Whether what is sent is text, by the media type or by a schema that says so.</summary>
    private static bool IsText(string mediaType, IOpenApiSchema? schema) =>
        MediaTypes.IsMediaType(mediaType)
        && (MediaTypes.Format(mediaType) != BodyFormat.Binary
            || MediaTypes.Essence(mediaType).StartsWith("text/", StringComparison.Ordinal)
            || (schema is not null && !MediaTypes.IsDocument(mediaType) && ScalarBinder.Bind(schema) is { Kind: ScalarKind.String }));

    private static ParameterStyle TextIn(ParameterLocation location) => location is ParameterLocation.Query or ParameterLocation.Cookie ? ParameterStyle.Form : ParameterStyle.Simple;
}
