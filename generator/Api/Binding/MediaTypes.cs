using System.Text.RegularExpressions;

namespace Clarifeye.Generated.Api;

/// <summary>Sorts media types (RFC 6838) by how their bodies are laid out.</summary>
internal static class MediaTypes
{
    public const string Any = "*/*";

    private const string Token = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
    private const string Quoted = @"""(?:[\t !#-\[\]-~]|\\[\t -~])*""";
    private const int Longest = 255;

    // Each text matches in one way only, so that the time is linear.
    private static readonly Regex s_mediaType = new($@"\A{Token}/{Token}(?:[ \t]*;(?:[ \t]*{Token}=(?:{Token}|{Quoted}))?)*\z", RegexOptions.CultureInvariant);

    /// <summary>Whether it is one (RFC 9110 section 8.3.1): <c>type/subtype</c>, and parameters behind semicolons.</summary>
    public static bool IsMediaType(string text) => text.Length <= Longest && s_mediaType.IsMatch(text);

    /// <summary>Whether it stands for several, such as <c>image/*</c>: that can be accepted, but not sent.</summary>
    public static bool IsRange(string mediaType) => Essence(mediaType).IndexOf('*') >= 0;

    public static BodyFormat Format(string mediaType)
    {
        string essence = Essence(mediaType);
        return essence switch
        {
            "application/json" or "text/json" => BodyFormat.Json,
            "application/jsonl" or "application/x-jsonl" or "application/ndjson" or "application/x-ndjson" or "application/json-lines" or "application/jsonlines"
                or "application/x-json-stream" or "application/stream+json" or "application/json-seq" or "text/jsonl" or "text/ndjson" => BodyFormat.JsonLines,
            "text/csv" => BodyFormat.Binary,
            "application/xml" or "application/yaml" or "application/x-yaml" or "application/toml" => BodyFormat.Text,
            "application/x-www-form-urlencoded" => BodyFormat.Form,
            "text/event-stream" => BodyFormat.Events,
            _ when essence.StartsWith("multipart/", StringComparison.Ordinal) => BodyFormat.Multipart,
            _ when essence.EndsWith("+json-seq", StringComparison.Ordinal) => BodyFormat.JsonLines,
            _ when essence.EndsWith("+json", StringComparison.Ordinal) => BodyFormat.Json,
            _ when essence.EndsWith("+xml", StringComparison.Ordinal) && !essence.StartsWith("image/", StringComparison.Ordinal) => BodyFormat.Text,
            _ when essence.EndsWith("+yaml", StringComparison.Ordinal) => BodyFormat.Text,
            _ when essence.StartsWith("text/", StringComparison.Ordinal) => BodyFormat.Text,
            _ => BodyFormat.Binary,
        };
    }

    /// <summary>Whether its bodies are files that people open, rather than another way to write down what JSON says.</summary>
    public static bool IsDocument(string mediaType)
    {
        string essence = Essence(mediaType);
        return essence is "text/csv" or "application/pdf" or "application/zip" or "application/octet-stream" or "application/gzip" or "application/x-tar"
            || essence.StartsWith("image/", StringComparison.Ordinal) || essence.StartsWith("audio/", StringComparison.Ordinal)
            || essence.StartsWith("video/", StringComparison.Ordinal) || essence.StartsWith("application/vnd.openxmlformats", StringComparison.Ordinal)
            || essence.StartsWith("application/vnd.ms-", StringComparison.Ordinal);
    }

    /// <summary>The media type without its parameters, in lower case.</summary>
    public static string Essence(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();
}
