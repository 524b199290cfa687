namespace Clarifeye.Generated.Api;

/// <summary>Sorts media types (RFC 6838) by how their bodies are laid out.</summary>
internal static class MediaTypes
{
    public static BodyFormat Format(string mediaType)
    {
        string essence = mediaType.Split(';')[0].Trim().ToLowerInvariant();
        return essence switch
        {
            "application/json" or "text/json" => BodyFormat.Json,
            "multipart/form-data" => BodyFormat.Multipart,
            "application/x-www-form-urlencoded" => BodyFormat.Form,
            "text/event-stream" => BodyFormat.Events,
            _ when essence.EndsWith("+json", StringComparison.Ordinal) => BodyFormat.Json,
            _ when essence.StartsWith("text/", StringComparison.Ordinal) => BodyFormat.Text,
            _ => BodyFormat.Binary,
        };
    }
}
