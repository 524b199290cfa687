using Clarifeye.Generated.Diagnostics;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds a request body.</summary>
internal sealed class BodyBinder(Binding binding, SchemaBinder schemas)
{
    private readonly ContentBinder _contents = new(binding);

    /// <summary>False when the operation cannot be called rightly; why has been reported.</summary>
    public bool TryBind(IOpenApiRequestBody? body, Place operation, out RequestBody? bound)
    {
        bound = null;
        if (body?.Content is not { Count: > 0 } content)
        {
            return true;
        }

        Place place = body is OpenApiRequestBodyReference { Reference.Id: { } id } ? Place.Component("requestBodies", id) : operation.At("requestBody") with { Name = [.. operation.Name, "Request"] };
        if (_contents.Choose(content, place) is not { } chosen)
        {
            binding.Report(BindingRules.UnsupportedBody, place, content.Keys.First(), "it is no media type");
            return false;
        }

        Place at = place.At("content", chosen.Key, "schema");
        if (Obstacle(chosen) is { } obstacle)
        {
            binding.Report(BindingRules.UnsupportedBody, at, chosen.Key, obstacle);
            return false;
        }

        ApiType type = Type(chosen, at, place);
        if (chosen.Format == BodyFormat.Form && binding.Find(type) is not ObjectDefinition)
        {
            binding.Report(BindingRules.UnsupportedBody, at, chosen.Key, "its schema is not an object with properties");
            return false;
        }

        bound = new RequestBody(chosen.Format, MediaType(chosen), type, body.Required) { Description = body.Description };
        return true;
    }

    private static string? Obstacle(Content content) => content.Format switch
    {
        BodyFormat.Multipart when !CanBeMultipart(content.Schema) => "its schema is not an object with properties",
        BodyFormat.Multipart when content.Declared?.Encoding is { Count: > 0 } => "it has an encoding for its parts",
        BodyFormat.Events => "events can be received only",
        _ when MediaTypes.IsRange(content.MediaType) && content.MediaType != MediaTypes.Any => "a request has one media type, and this is a range of them",
        _ => null,
    };

    private ApiType Type(Content content, Place at, Place body)
    {
        switch (content.Format)
        {
            case BodyFormat.Multipart:
                return schemas.BindMultipart(content.Schema!, at);
            case BodyFormat.Text or BodyFormat.Binary:
                _contents.ReportUntyped(content, body);
                return new ScalarType(content.Format == BodyFormat.Text ? ScalarKind.String : ScalarKind.Binary);
            default:
                return schemas.Bind(content.Schema, at);
        }
    }

    /// <summary>Bytes of any type are sent as what RFC 2046 section 4.5.1 has for them.</summary>
    private static string MediaType(Content content) => content.MediaType == MediaTypes.Any ? "application/octet-stream" : content.MediaType;

    private static bool CanBeMultipart(IOpenApiSchema? schema) => schema is { Properties.Count: > 0 } or { AllOf.Count: > 0 };
}
