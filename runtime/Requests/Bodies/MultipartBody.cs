using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace Clarifeye.Runtime;

/// <summary>A multipart body (RFC 2046 section 5.1), copied part by part while it is sent.</summary>
sealed class MultipartBody : RequestBody
{
    readonly IReadOnlyList<MultipartPart> _parts;
    readonly string _mediaType;

    public MultipartBody(IMultipartBody body, string mediaType)
    {
        _mediaType = mediaType;
        var parts = new MultipartParts();
        body.AddTo(parts);
        _parts = parts.Parts;
    }

    public override bool CanRepeat => _parts.All(part => part.Content.CanRepeat);

    public override HttpContent ToContent()
    {
        // Nobody can foresee it, so no file can hold it and end its part early.
        string boundary = "----" + RandomNumberGenerator.GetHexString(32, lowercase: true);
        var type = MediaTypes.Parse(_mediaType);
        type.Parameters.Add(new("boundary", boundary));

        List<(byte[] Headers, FilePart Content)> parts = [.. _parts.Select(part => (Encoding.UTF8.GetBytes($"--{boundary}\r\n{part.Headers}"), part.Content))];
        byte[] end = Encoding.ASCII.GetBytes($"--{boundary}--\r\n");
        return new CopiedContent(Length(parts, end), CopyAsync) { Headers = { ContentType = type } };

        async Task CopyAsync(Stream target, CancellationToken cancellationToken)
        {
            foreach (var (headers, content) in parts)
            {
                await target.WriteAsync(headers, cancellationToken).ConfigureAwait(false);
                await content.CopyToAsync(target, cancellationToken).ConfigureAwait(false);
                await target.WriteAsync(s_lineBreak, cancellationToken).ConfigureAwait(false);
            }
            await target.WriteAsync(end, cancellationToken).ConfigureAwait(false);
        }
    }

    static readonly byte[] s_lineBreak = "\r\n"u8.ToArray();

    static long? Length(List<(byte[] Headers, FilePart Content)> parts, byte[] end)
    {
        long? length = end.Length;
        foreach (var (headers, content) in parts)
        {
            length += headers.Length + content.Prepare() + s_lineBreak.Length;
        }
        return length;
    }
}
