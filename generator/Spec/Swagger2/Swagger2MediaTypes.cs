using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>The media types of Swagger 2.0 in the way that Microsoft.OpenApi reads them right.</summary>
internal static class Swagger2MediaTypes
{
    public const string Consumes = "consumes";

    private const string Produces = "produces";
    private const string Multipart = "multipart/form-data";
    private const string UrlEncoded = "application/x-www-form-urlencoded";
    private const int MostOfForm = 8;

    // The library knows what is said for all operations only once it has met it.
    private static readonly string[] s_last = ["parameters", "responses", "paths"];

    /// <summary>Puts what is said for all operations first, and each media type once.</summary>
    public static void ApplyToDocument(JsonObject document)
    {
        foreach (string key in s_last)
        {
            if (document.TryGetPropertyValue(key, out JsonNode? value))
            {
                document.Remove(key);
                document[key] = value;
            }
        }

        LeaveEachOnce(document);
    }

    public static void LeaveEachOnce(JsonObject holder)
    {
        LeaveEachOnce(holder, Consumes);
        LeaveEachOnce(holder, Produces);
    }

    /// <summary>
    /// Names the media type of a form where the document names none that carries one, as with <c>consumes: [application/json]</c> for all operations: that of a file is
    /// multipart/form-data, that of anything else application/x-www-form-urlencoded (Parameter Object).
    /// </summary>
    /// <param name="consumes">What all operations take that don't say it themselves.</param>
    public static void ApplyToForm(JsonObject operation, List<JsonObject> fields, JsonArray? consumes)
    {
        bool hasFile = fields.Exists(field => IsFile(field) || IsFile(field["items"] as JsonObject));
        JsonArray? declared = operation[Consumes] as JsonArray ?? consumes;
        List<string> fitting = [.. (declared ?? []).Select(mediaType => mediaType?.ToString() ?? "").Where(mediaType => Carries(mediaType, hasFile)).Take(MostOfForm)];
        if (declared is null || fitting.Count < declared.Count)
        {
            operation[Consumes] = new JsonArray([.. (fitting.Count > 0 ? fitting : [hasFile ? Multipart : UrlEncoded]).Select(mediaType => JsonValue.Create(mediaType))]);
        }
    }

    private static bool IsFile(JsonObject? field) => field?["type"]?.ToString() == "file";

    private static bool Carries(string mediaType, bool file) =>
        mediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) || (!file && mediaType.StartsWith(UrlEncoded, StringComparison.OrdinalIgnoreCase));

    private static void LeaveEachOnce(JsonObject holder, string key)
    {
        if (holder[key] is JsonArray { Count: > 1 } mediaTypes)
        {
            List<string> distinct = [.. mediaTypes.Select(mediaType => mediaType?.ToString() ?? "").Distinct()];
            if (distinct.Count < mediaTypes.Count)
            {
                holder[key] = new JsonArray([.. distinct.Select(mediaType => JsonValue.Create(mediaType))]);
            }
        }
    }
}
