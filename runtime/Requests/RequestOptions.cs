namespace Clarifeye.Runtime;

/// <summary>What one call changes. The same instance may be used for many calls.</summary>
public sealed class RequestOptions
{
    /// <summary>Headers to add, or to send instead of the client's own. They never reach another server through a redirect.</summary>
    /// <remarks>Authorization, Host and what describes connection or body can't be set: the call throws <see cref="ArgumentException"/>.</remarks>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>
    /// The time for this whole call, for streams until the headers are there, then <see cref="TimeoutException"/>; by default
    /// <see cref="ClientOptions.Timeout"/>. With paging and polling: for each request.
    /// </summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>
    /// Called with status and headers of every answer before its body is read, also of errors, each page and each poll. Answers that the client deals
    /// with itself (redirects, the 401 before a renewed token) are not reported.
    /// </summary>
    public Action<ResponseInfo>? OnResponse { get; init; }
}
