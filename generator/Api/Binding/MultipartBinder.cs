using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds a multipart body: an object whose properties are the parts, or any parts where the document lists none.</summary>
internal sealed class MultipartBinder(Binding binding, SchemaBinder schemas)
{
    public ApiType Bind(Content content, Place at, Place body)
    {
        IDictionary<string, OpenApiEncoding> encodings = content.Declared?.Encoding ?? new Dictionary<string, OpenApiEncoding>();
        FormEncoding.ReportStyles(content, binding, body);
        foreach (KeyValuePair<string, OpenApiEncoding> encoding in encodings)
        {
            if (encoding.Value?.Headers is { Count: > 0 })
            {
                binding.Report(BindingRules.PartHeaders, body.At("content", content.Key, "encoding", encoding.Key), encoding.Key);
            }

            if (encoding.Value is { Style: null, ContentType: { } types } && !types.Split(',').All(type => MediaTypes.IsMediaType(type.Trim())))
            {
                binding.Report(BindingRules.PartContentType, body.At("content", content.Key, "encoding", encoding.Key, "contentType"), encoding.Key, types, "It is sent as if none were given");
            }
        }

        if (content.Schema is { } schema && MediaTypes.Essence(content.MediaType) == "multipart/form-data"
            && schemas.BindMultipart(schema, at, encodings.Select(encoding => Part(encoding.Key, encoding.Value)).Where(part => part is not null).Select(part => part!).ToEquatableArray()) is { } type)
        {
            return type;
        }

        binding.Report(BindingRules.UntypedBody, body.At("content", content.Key), content.Key, "PartCollection");
        return new AnyType();
    }

    private static PartEncoding? Part(string name, OpenApiEncoding? encoding)
    {
        if (encoding is null)
        {
            return null;
        }

        if (encoding.Style is not null)
        {
            return new PartEncoding(name, null, FormEncoding.Field(name, encoding));
        }

        // Of several the caller's file tells which it is.
        string? only = encoding.ContentType?.Trim();
        return only is not null && MediaTypes.IsMediaType(only) && !MediaTypes.IsRange(only) ? new PartEncoding(name, only, null) : null;
    }
}
