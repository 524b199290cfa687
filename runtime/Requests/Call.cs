namespace Clarifeye.Runtime;

/// <summary>One request to be sent: what generated code described, the caller's options, and what this kind of call accepts.</summary>
sealed record Call(ApiRequest Request, RequestOptions? Options, string AcceptedTypes)
{
    public ApiOperation Operation => Request.Operation;

    /// <summary>The query; further pages have their own.</summary>
    public string? Query { get; init; } = Request.QueryText;

    /// <summary>Whether the answer that counts is a redirect, and not where it leads.</summary>
    public bool IsForLocation { get; init; }
}
