namespace Clarifeye.Runtime;

/// <summary>
/// The headers of a part (RFC 7578 section 4). Names are UTF-8 and escaped as browsers do: RFC 7578 forbids <c>filename*</c>, and a quote or a line
/// break in a name must not begin another header.
/// </summary>
static class MultipartHeaders
{
    /// <summary>The headers of a field; without a media type it is text.</summary>
    public static string Field(string name, string? contentType) => $"{Disposition(name)}\r\n{Type(contentType)}\r\n";

    /// <summary>The headers of a file.</summary>
    public static string File(string name, string fileName, string contentType) => $"{Disposition(name)}; filename=\"{Escaped(fileName)}\"\r\n{Type(contentType)}\r\n";

    static string Disposition(string name) => $"Content-Disposition: form-data; name=\"{Escaped(name)}\"";

    static string Type(string? contentType)
    {
        if (contentType is null)
        {
            return "";
        }
        HeaderRules.Check("Content-Type", contentType);
        _ = MediaTypes.Parse(contentType);
        return $"Content-Type: {contentType}\r\n";
    }

    static string Escaped(string name) => name
        .Replace("\"", "%22", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal)
        .Replace("\0", "%00", StringComparison.Ordinal);
}
