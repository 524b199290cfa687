using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>Says what Microsoft.OpenApi would lose of Swagger 2.0, or take for something else, in a form that it keeps.</summary>
internal static class Swagger2Rewrite
{
    private const string Schemes = "schemes";

    public static void Apply(JsonObject node, ObjectKind kind)
    {
        if (ReferenceEquals(kind, Grammar.Parameter))
        {
            ParameterRewrite.ApplyToV2(node);
        }
        else if (ReferenceEquals(kind, Grammar.Response))
        {
            ApplyToResponse(node);
        }
        else if (ReferenceEquals(kind, Grammar.Document))
        {
            ApplyToDocument(node);
        }
    }

    /// <summary>The schemes are a set: of several the safe one is taken. Where none is named, it is the one that the document came by, which a file does not tell.</summary>
    private static void ApplyToDocument(JsonObject document)
    {
        Swagger2MediaTypes.ApplyToDocument(document);
        if (document[Schemes] is not JsonArray { Count: > 0 } schemes)
        {
            document[Schemes] = new JsonArray(IsLoopback(document["host"]?.ToString() ?? "") ? "http" : "https");
        }
        else if (schemes.FirstOrDefault(IsHttps) is { } https)
        {
            schemes.Remove(https);
            schemes.Insert(0, https);
        }
    }

    /// <summary>A response without a schema has no content, and one of the type file no media type that says how to read it; the library gives both what the operation produces.</summary>
    private static void ApplyToResponse(JsonObject response)
    {
        if (!response.TryGetPropertyValue("schema", out JsonNode? schema))
        {
            if (response["examples"] is not JsonObject { Count: > 0 })
            {
                response[SpecExtensions.Content] = SpecExtensions.NoContent;
            }
        }
        else
        {
            // The library makes a media type without a schema of each.
            response.Remove("examples");
            response[SpecExtensions.Content] = (schema as JsonObject)?["type"]?.ToString() == SpecExtensions.FileContent ? SpecExtensions.FileContent : SpecExtensions.ProducedContent;
        }
    }

    private static bool IsHttps(JsonNode? scheme) => scheme?.ToString() == "https";

    private static bool IsLoopback(string host) => host.Split(':')[0] is "localhost" or "127.0.0.1" || host.StartsWith("[::1]", StringComparison.Ordinal);
}
