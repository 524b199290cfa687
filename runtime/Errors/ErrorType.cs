using System.Text;

namespace Clarifeye.Runtime;

/// <summary>The documented type of an error's body.</summary>
abstract class ErrorType
{
    /// <summary>The exception with the typed error.</summary>
    /// <exception cref="System.Text.Json.JsonException">The body is of another shape.</exception>
    public abstract ApiException Read(FailedResponse response, string json);

    protected static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json);

    protected static ApiException Typed<TError>(FailedResponse response, TError error) => new ApiException<TError>(
        response.OperationId, response.StatusCode, error, response.Body, headers: response.Headers, contentHeaders: response.ContentHeaders);
}
