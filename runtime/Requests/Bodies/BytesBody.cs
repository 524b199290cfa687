using System.Net.Http.Headers;
using System.Text;

namespace Clarifeye.Runtime;

/// <summary>A body that is in memory already.</summary>
sealed class BytesBody(byte[] bytes, MediaTypeHeaderValue mediaType) : RequestBody
{
    public static BytesBody Text(string text, string mediaType)
    {
        var type = MediaTypes.Parse(mediaType);
        type.CharSet = "utf-8";
        return new(Encoding.UTF8.GetBytes(text), type);
    }

    public override HttpContent ToContent() => new ByteArrayContent(bytes) { Headers = { ContentType = mediaType } };
}
