using System.Net.Http.Headers;

namespace Clarifeye.Runtime;

/// <summary>Media types of bodies and of files.</summary>
static class MediaTypes
{
    public const string Json = "application/json";
    public const string EventStream = "text/event-stream";
    public const string FormData = "multipart/form-data";
    public const string OctetStream = "application/octet-stream";

    public static MediaTypeHeaderValue Parse(string mediaType) => MediaTypeHeaderValue.TryParse(mediaType, out var parsed)
        ? parsed
        : throw new ArgumentException("The media type is not of the form type/subtype (RFC 9110 section 8.3.1).", nameof(mediaType));

    /// <summary>Whether its bodies are JSON (RFC 6839 section 3.1).</summary>
    public static bool IsJson(string mediaType) =>
        mediaType.Split(';')[0].Trim() is var essence && (essence.Equals(Json, StringComparison.OrdinalIgnoreCase) || essence.EndsWith("+json", StringComparison.OrdinalIgnoreCase));

    /// <summary>What a file of this name most likely holds; <c>application/octet-stream</c> when its extension says nothing.</summary>
    public static string OfFile(string fileName) => Path.GetExtension(fileName).ToUpperInvariant() switch
    {
        ".PDF" => "application/pdf",
        ".TXT" or ".LOG" => "text/plain",
        ".MD" => "text/markdown",
        ".CSV" => "text/csv",
        ".HTM" or ".HTML" => "text/html",
        ".XML" => "application/xml",
        ".JSON" => Json,
        ".YAML" or ".YML" => "application/yaml",
        ".RTF" => "application/rtf",
        ".EML" => "message/rfc822",
        ".DOC" => "application/msword",
        ".DOCX" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".XLS" => "application/vnd.ms-excel",
        ".XLSX" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".PPT" => "application/vnd.ms-powerpoint",
        ".PPTX" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        ".ODT" => "application/vnd.oasis.opendocument.text",
        ".ODS" => "application/vnd.oasis.opendocument.spreadsheet",
        ".PNG" => "image/png",
        ".JPG" or ".JPEG" => "image/jpeg",
        ".GIF" => "image/gif",
        ".WEBP" => "image/webp",
        ".TIF" or ".TIFF" => "image/tiff",
        ".SVG" => "image/svg+xml",
        ".MP3" => "audio/mpeg",
        ".WAV" => "audio/wav",
        ".MP4" => "video/mp4",
        ".ZIP" => "application/zip",
        ".GZ" => "application/gzip",
        _ => OctetStream,
    };
}
