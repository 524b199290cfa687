using System.Diagnostics;

namespace Clarifeye.Runtime;

/// <summary>What a token's provider is asked.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TokenRequest
{
    /// <summary>The token that the server has just answered with 401; null at the first try.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Rejected { get; init; }

    /// <summary>Whether the server has just rejected a token, so that another one is needed.</summary>
    public bool IsRetry => Rejected is not null;

    /// <summary>Whether this is a retry, never the token.</summary>
    /// <returns>For example <c>TokenRequest { IsRetry = True }</c>.</returns>
    public override string ToString() => $"TokenRequest {{ IsRetry = {IsRetry} }}";
}
