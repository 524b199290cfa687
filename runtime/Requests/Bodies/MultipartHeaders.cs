namespace Clarifeye.Runtime;

/// <summary>
/// The headers of a part (RFC 7578 section 4). Names are UTF-8 and escaped as browsers do: RFC 7578 forbids <c>filename*</c>, and a quote or a line
/// break in a name must not begin another header.
/// </summary>
static class MultipartHeaders
{
    public static string Field(string name) => $"Content-Disposition: form-data; name=\"{Escaped(name)}\"\r\n\r\n";

    public static string Json(string name) => $"Content-Disposition: form-data; name=\"{Escaped(name)}\"\r\nContent-Type: {MediaTypes.Json}\r\n\r\n";

    public static string File(string name, string fileName, string contentType) =>
        $"Content-Disposition: form-data; name=\"{Escaped(name)}\"; filename=\"{Escaped(fileName)}\"\r\nContent-Type: {contentType}\r\n\r\n";

    static string Escaped(string name) => name
        .Replace("\"", "%22", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal)
        .Replace("\0", "%00", StringComparison.Ordinal);
}
