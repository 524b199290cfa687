using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds what <c>encoding</c> says of a form's properties (OpenAPI 3.1.1, section 4.8.15).</summary>
internal static class FormEncoding
{
    public static EquatableArray<FormField> Of(Content content, Binding binding, Place body)
    {
        IDictionary<string, IOpenApiSchema> properties = content.Schema?.Properties ?? new Dictionary<string, IOpenApiSchema>();
        IDictionary<string, OpenApiEncoding> encodings = content.Declared?.Encoding ?? new Dictionary<string, OpenApiEncoding>();
        foreach (KeyValuePair<string, OpenApiEncoding> encoding in encodings.Where(encoding => encoding.Value is { Style: null, AllowReserved: not true, ContentType: { } type } && !IsKnown(type)))
        {
            binding.Report(BindingRules.PartContentType, body.At("content", content.Key, "encoding", encoding.Key, "contentType"), encoding.Key, encoding.Value.ContentType!, "A form sends it as text");
        }

        ReportStyles(content, binding, body);
        return properties.Select(property => Field(property.Key, property.Value)).Concat(encodings.Select(encoding => Field(encoding.Key, encoding.Value)))
            .Where(field => field is not null)
            .Select(field => field!)
            .ToEquatableArray();
    }

    /// <summary>The fields of a form have the styles of a query.</summary>
    public static void ReportStyles(Content content, Binding binding, Place body)
    {
        foreach (KeyValuePair<string, OpenApiEncoding> encoding in content.Declared?.Encoding ?? new Dictionary<string, OpenApiEncoding>())
        {
            if (encoding.Value?.Style is { } style && !PlaceStyles.Has(ParameterLocation.Query, style))
            {
                binding.Report(BindingRules.StyleOfOtherPlace, body.At("content", content.Key, "encoding", encoding.Key, "style"),
                    $"field '{encoding.Key}' is in a form", PlaceStyles.Name(style), PlaceStyles.Consequence(ParameterStyle.Form), PlaceStyles.Choices(ParameterLocation.Query));
            }
        }
    }

    /// <summary>Text is what a form sends by itself.</summary>
    private static bool IsKnown(string type) => MediaTypes.IsMediaType(type) && (MediaTypes.Format(type) == BodyFormat.Json || MediaTypes.Essence(type) == "text/plain");

    private static FormField? Field(string name, IOpenApiSchema? schema) =>
        CollectionFormat.Of(schema?.Extensions, ParameterStyle.Form) is { } layout ? new FormField(name, layout.Style, layout.Explode, false) : null;

    /// <summary>Null when the encoding says nothing beyond the usual layout.</summary>
    public static FormField? Field(string name, OpenApiEncoding? encoding)
    {
        if (encoding is null)
        {
            return null;
        }

        if (encoding.Style is null && encoding.AllowReserved is not true)
        {
            bool isJson = encoding.ContentType is { } type && MediaTypes.IsMediaType(type) && MediaTypes.Format(type) == BodyFormat.Json;
            return isJson ? new FormField(name, ParameterStyle.Json, false, false) : null;
        }

        ParameterStyle style = PlaceStyles.Of(encoding.Style, ParameterLocation.Query);
        return new FormField(name, style, encoding.Explode ?? style == ParameterStyle.Form, encoding.AllowReserved is true);
    }
}
