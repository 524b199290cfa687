using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>What a request carries, and the layouts of its fields where the document gives some.</summary>
/// <param name="Variant">What the method's name gets for it.</param>
internal sealed record BoundBody(RequestBody? Body, EquatableArray<FormField> Fields, string Variant);

/// <summary>Binds a request body: the media type that types best, and those that can carry what that one cannot.</summary>
internal sealed class BodyBinder(Binding binding, SchemaBinder schemas)
{
    private readonly ContentBinder _contents = new(binding);
    private readonly MultipartBinder _multiparts = new(binding, schemas);

    /// <summary>The usual body first; empty when the operation cannot be called rightly, which has been reported.</summary>
    public IReadOnlyList<BoundBody> Bind(IOpenApiRequestBody? body, Place operation)
    {
        if (body?.Content is not { Count: > 0 } content)
        {
            return [new BoundBody(null, [], "")];
        }

        Place place = body is OpenApiRequestBodyReference { Reference.Id: { } id } ? Place.Component("requestBodies", id) : operation.At("requestBody") with { Name = [.. operation.Name, "Request"] };
        IReadOnlyList<Content> known = _contents.ByPreference(content, place);
        List<Content> sendable = [.. known.Where(one => one.Format != BodyFormat.Events)];
        if (sendable.Count == 0)
        {
            Refuse(place, content.Keys.First(), areEvents: known.Count > 0);
            return [];
        }

        Content chosen = sendable[0];
        List<Content> ways = [chosen, .. BodyAlternatives.Of(chosen, sendable)];
        List<BoundBody> bound = [.. ways.Select((way, i) => Bind(way, SameWay(way, sendable), body, place, i > 0 ? BodyAlternatives.Suffix(way.Format) : ""))];
        if (known.Count > ways.Sum(way => SameWay(way, sendable).Count))
        {
            _contents.ReportOthers(chosen, place);
        }

        return bound;
    }

    /// <summary>The media types that carry the same schema in the same layout: only the header tells them apart.</summary>
    private static List<Content> SameWay(Content way, List<Content> contents) => way.Format is BodyFormat.Json or BodyFormat.Text or BodyFormat.Binary
        ? contents.FindAll(other => other.Format == way.Format && BodyAlternatives.AreSame(way.Schema, other.Schema))
        : [way];

    private void Refuse(Place place, string mediaType, bool areEvents)
    {
        if (areEvents)
        {
            binding.Report(BindingRules.UnsupportedBody, place, mediaType, "events can be received only");
        }
        else
        {
            binding.Report(BindingRules.NoMediaType, place, mediaType);
        }
    }

    private BoundBody Bind(Content content, List<Content> same, IOpenApiRequestBody body, Place place, string variant)
    {
        Place at = place.At("content", content.Key, "schema");
        (BodyFormat format, ApiType type, EquatableArray<FormField> fields) = Bind(content, at, place);
        string[] choices = [.. same.Select(one => one.MediaType).GroupBy(MediaTypes.Essence).Select(types => types.First())];
        string? mediaType = content.MediaType == MediaTypes.Any ? "application/octet-stream" : MediaTypes.IsRange(content.MediaType) ? null : content.MediaType;
        return new BoundBody(
            new RequestBody(format, mediaType, type, body.Required)
            {
                Description = binding.Budget.Words(body.Description),
                Choices = choices.Length > 1 || choices[0] != mediaType ? choices.ToEquatableArray() : [],
            },
            fields,
            variant);
    }

    private (BodyFormat Format, ApiType Type, EquatableArray<FormField> Fields) Bind(Content content, Place at, Place body)
    {
        switch (content.Format)
        {
            case BodyFormat.Multipart:
                return (content.Format, _multiparts.Bind(content, at, body), []);
            case BodyFormat.Form when schemas.Bind(content.Schema, at) is var form:
                return form is ScalarType or ListType ? EncodedForm(content, body) : (content.Format, form, FormEncoding.Of(content, binding, body));
            case BodyFormat.JsonLines:
                return (content.Format, JsonLines(content, at), []);
            case BodyFormat.Text or BodyFormat.Binary:
                _contents.ReportUntyped(content, body);
                return (content.Format, new ScalarType(content.Format == BodyFormat.Text ? ScalarKind.String : ScalarKind.Binary), []);
            default:
                return (content.Format, schemas.Bind(content.Schema, at), []);
        }
    }

    /// <summary>A form whose schema has no names and values: the caller encodes it.</summary>
    private (BodyFormat Format, ApiType Type, EquatableArray<FormField> Fields) EncodedForm(Content content, Place body)
    {
        binding.Report(BindingRules.UntypedBody, body.At("content", content.Key), content.Key, "string");
        return (BodyFormat.Text, new ScalarType(ScalarKind.String), []);
    }

    /// <summary>A list of the lines.</summary>
    private ListType JsonLines(Content content, Place at) => content.Declared?.ItemSchema is { } item
        ? new ListType(schemas.Bind(item, at))
        : schemas.Bind(content.Schema, at) is var type && type is ListType list ? list : new ListType(type);
}
