using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds the media types of one successful response.</summary>
internal sealed class SuccessContentBinder(Binding binding, SchemaBinder schemas)
{
    private readonly ContentBinder _contents = new(binding);

    /// <summary>The media type that types best first, then those that only another method can return: a stream of events, a document.</summary>
    public IReadOnlyList<BoundSuccess> Bind(IOpenApiResponse response, Place place)
    {
        Place at = response is OpenApiResponseReference { Reference.Id: { } id } ? Place.Component("responses", id) : place.Named([.. place.Name, "Response"]);
        if (DeclaredContent.Of(response) is not { Count: > 0 } content)
        {
            return [new BoundSuccess(SuccessResponse.Nothing, "")];
        }

        IReadOnlyList<Content> known = _contents.ByPreference(content, at);
        if (known.Count == 0)
        {
            return [new BoundSuccess(new SuccessResponse(BodyFormat.Binary, MediaTypes.Any, new ScalarType(ScalarKind.Binary)), "")];
        }

        Content chosen = known[0];
        List<Content> others = [.. known.Where(other => Kind(other) is { Length: > 0 } kind && kind != Kind(chosen)).GroupBy(Kind).Select(same => same.First())];
        if (known.Count > others.Concat([chosen]).Sum(way => Same(way, known).Count()))
        {
            _contents.ReportOthers(chosen, at);
        }

        return [new BoundSuccess(Bind(chosen, known, at), ""), .. others.Select(other => new BoundSuccess(Bind(other, known, at), Kind(other)))];
    }

    /// <summary>What a method is called that returns it beside another one; empty for what is just another way to write down JSON.</summary>
    private static string Kind(Content content) => content.Format switch
    {
        BodyFormat.Events or BodyFormat.JsonLines => "Streaming",
        BodyFormat.Binary or BodyFormat.Multipart or BodyFormat.Form when MediaTypes.IsDocument(content.MediaType) => "AsStream",
        _ => "",
    };

    /// <summary>The media types that the same method can take: it asks for all of them.</summary>
    private static IEnumerable<Content> Same(Content way, IReadOnlyList<Content> known) =>
        IsStream(way) ? known.Where(IsStream) : way.Format == BodyFormat.Text ? known.Where(other => other.Format == BodyFormat.Text) : [way];

    private static bool IsStream(Content content) => content.Format is BodyFormat.Binary or BodyFormat.Multipart or BodyFormat.Form;

    private SuccessResponse Bind(Content content, IReadOnlyList<Content> known, Place at)
    {
        IOpenApiSchema? item = content.Declared?.ItemSchema;
        Place schema = at.At("content", content.Key, item is null ? "schema" : "itemSchema");
        switch (content.Format)
        {
            case BodyFormat.Json:
                return new SuccessResponse(BodyFormat.Json, content.MediaType, schemas.Bind(item ?? content.Schema, schema));
            case BodyFormat.Events when EventSchema.IsEvent(item, binding.Budget):
                return new SuccessResponse(BodyFormat.EventObjects, content.MediaType, schemas.Bind(item, schema)) { DataIsJson = EventSchema.HasJsonData(item, binding.Budget) };
            case BodyFormat.Events:
                return new SuccessResponse(BodyFormat.Events, content.MediaType, schemas.Bind(item ?? content.Schema, schema));
            case BodyFormat.JsonLines:
                ApiType lines = schemas.Bind(item ?? content.Schema, schema);
                return new SuccessResponse(BodyFormat.JsonLines, content.MediaType, item is null && lines is ListType list ? list.Item : lines);
            case BodyFormat.Text when Same(content, known).Count() == 1 && PlainText.Bind(content) is { } plain:
                return plain;
            default:
                _contents.ReportUntyped(content, at);
                bool isText = content.Format == BodyFormat.Text;
                string mediaTypes = string.Join(", ", Same(content, known).Select(same => same.MediaType));
                return new SuccessResponse(isText ? BodyFormat.Text : BodyFormat.Binary, mediaTypes, new ScalarType(isText ? ScalarKind.String : ScalarKind.Binary));
        }
    }
}
