using System.Net.Http.Headers;

namespace Clarifeye.Runtime;

/// <summary>A body read from a caller's stream.</summary>
sealed class StreamBody(Stream stream, string mediaType) : RequestBody
{
    readonly StreamSource _source = new(stream, nameof(stream));
    readonly MediaTypeHeaderValue _mediaType = MediaTypes.Parse(mediaType);

    public override bool CanRepeat => _source.CanRepeat;

    public override HttpContent ToContent()
    {
        _source.Prepare();
        return new CopiedContent(_source.Length, _source.CopyToAsync) { Headers = { ContentType = _mediaType } };
    }
}
