using Clarifeye.Generated.Diagnostics;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds a request body: of several media types the one that types best.</summary>
internal sealed class BodyBinder(Binding binding, SchemaBinder schemas)
{
    /// <summary>False when the operation cannot be called rightly; why has been reported.</summary>
    public bool TryBind(IOpenApiRequestBody? body, Place operation, out RequestBody? bound)
    {
        bound = null;
        if (body?.Content is not { Count: > 0 } content)
        {
            return true;
        }

        Place place = body is OpenApiRequestBodyReference { Reference.Id: { } id } ? Place.Component("requestBodies", id) : operation.At("requestBody") with { Name = [.. operation.Name, "Request"] };
        KeyValuePair<string, IOpenApiMediaType> chosen = content.OrderBy(entry => MediaTypes.Format(entry.Key)).First();
        BodyFormat format = MediaTypes.Format(chosen.Key);
        Place at = place.At("content", chosen.Key, "schema");
        if (content.Count > 1)
        {
            binding.Report(BindingRules.OtherMediaTypes, place, chosen.Key);
        }

        if (format == BodyFormat.Multipart && !CanBeMultipart(chosen.Value?.Schema))
        {
            binding.Report(BindingRules.UnsupportedBody, at, chosen.Key, "its schema is not an object with properties");
            return false;
        }

        if (format == BodyFormat.Multipart && chosen.Value?.Encoding is { Count: > 0 })
        {
            binding.Report(BindingRules.UnsupportedBody, at, chosen.Key, "it has an encoding for its parts");
            return false;
        }

        if (format == BodyFormat.Events)
        {
            binding.Report(BindingRules.UnsupportedBody, at, chosen.Key, "events can be received only");
            return false;
        }

        ApiType type = format switch
        {
            BodyFormat.Multipart => schemas.BindMultipart(chosen.Value!.Schema!, at),
            BodyFormat.Text => new ScalarType(ScalarKind.String),
            BodyFormat.Binary => new ScalarType(ScalarKind.Binary),
            _ => schemas.Bind(chosen.Value?.Schema, at),
        };
        if (format == BodyFormat.Form && binding.Find(type) is not ObjectDefinition)
        {
            binding.Report(BindingRules.UnsupportedBody, at, chosen.Key, "its schema is not an object with properties");
            return false;
        }

        bound = new RequestBody(format, chosen.Key, type, body.Required) { Description = body.Description };
        return true;
    }

    private static bool CanBeMultipart(IOpenApiSchema? schema) => schema is { Properties.Count: > 0 } or { AllOf.Count: > 0 };
}
