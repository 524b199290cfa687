using System.IO.Compression;

namespace Clarifeye.Runtime;

/// <summary>Opens the body of an answer, which a server may send compressed (RFC 9110 section 8.4.1.3).</summary>
/// <remarks>
/// Not left to the handler's AutomaticDecompression: that links decoders and encoders of Brotli and Deflate into every program, too, 0.9 MB under Native AOT,
/// and does nothing for a caller's own HttpClient. Every server that compresses knows gzip.
/// </remarks>
static class BodyStream
{
    public const string AcceptedEncoding = "gzip";

    public static async Task<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var encodings = content.Headers.ContentEncoding;
        if (encodings.Count == 1 && encodings.Contains(AcceptedEncoding, StringComparer.OrdinalIgnoreCase))
        {
            return new GZipStream(stream, CompressionMode.Decompress);
        }
        return stream;
    }
}
