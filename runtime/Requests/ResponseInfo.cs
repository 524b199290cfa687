using System.Net;
using System.Net.Http.Headers;

namespace Clarifeye.Runtime;

/// <summary>Status and headers of an answer.</summary>
public sealed class ResponseInfo
{
    /// <summary>An answer as the client reports it; also for fakes in tests.</summary>
    /// <param name="operationId">The operation's id in the document.</param>
    /// <param name="statusCode">The status.</param>
    /// <param name="headers">The headers; by default none.</param>
    /// <param name="contentHeaders">The headers about the body; by default none.</param>
    public ResponseInfo(string operationId, HttpStatusCode statusCode, HttpResponseHeaders? headers = null, HttpContentHeaders? contentHeaders = null) =>
        (OperationId, StatusCode, Headers, ContentHeaders) = (operationId, statusCode, headers ?? EmptyHeaders.Response(), contentHeaders ?? EmptyHeaders.Content());

    /// <summary>The operation's id in the document.</summary>
    public string OperationId { get; }

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>The headers about the body.</summary>
    public HttpContentHeaders ContentHeaders { get; }

    /// <summary>A header, about the body or not.</summary>
    /// <param name="name">Its name, in any case.</param>
    /// <returns>Its value, several joined by commas; null without it.</returns>
    public string? Header(string name) =>
        Headers.NonValidated.TryGetValues(name, out var values) || ContentHeaders.NonValidated.TryGetValues(name, out values) ? values.ToString() : null;

    /// <summary>A header that is a number, a boolean, an uuid or a date (RFC 9110 section 5.6.7 with its obsolete forms, or RFC 3339; without an offset it is UTC).</summary>
    /// <typeparam name="T">For example <see cref="long"/>, <see cref="bool"/>, <see cref="Guid"/> or <see cref="DateTimeOffset"/>.</typeparam>
    /// <param name="name">Its name, in any case.</param>
    /// <returns>Its value, whatever the machine's culture; null without it, or when it is not of the type.</returns>
    public T? Header<T>(string name)
        where T : struct, IParsable<T> => HeaderValue.Read<T>(Header(name));

    /// <summary>The body's length in bytes; null when the server doesn't tell, or compresses the body.</summary>
    public long? ContentLength => ContentHeaders.ContentEncoding.Count == 0 ? ContentHeaders.ContentLength : null;
}
