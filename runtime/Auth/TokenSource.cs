using System.Diagnostics;

namespace Clarifeye.Runtime;

/// <summary>A token that is known, or a provider that knows it. Nothing here ever prints one.</summary>
[DebuggerDisplay("***")]
sealed class TokenSource
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    readonly string? _token;
    readonly Func<TokenRequest, CancellationToken, ValueTask<string>>? _provider;

    public TokenSource(string token, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(token, parameterName);
        _token = Problem(token) is { } problem ? throw new ArgumentException(problem, parameterName) : token;
    }

    public TokenSource(Func<TokenRequest, CancellationToken, ValueTask<string>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        _provider = provider;
    }

    public bool CanRenew => _provider is not null;

    /// <summary>Whether a token that is known holds one of the characters.</summary>
    public bool HasAny(ReadOnlySpan<char> characters) => _token is not null && _token.AsSpan().ContainsAny(characters);

    public async ValueTask<string?> GetAsync(TokenRequest request, CancellationToken cancellationToken)
    {
        if (_provider is null)
        {
            return _token;
        }
        string? token = await _provider(request, cancellationToken).ConfigureAwait(false);
        return Problem(token) is { } problem ? throw new InvalidOperationException($"The token's provider gave no usable token. {problem}") : token;
    }

    static string? Problem(string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            return "The token is empty.";
        }
        if (token.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return "The token holds a line break, another control character or a character that is not ASCII; was it read from a file with its line's end?";
        }
        return token[0] == ' ' || token[^1] == ' ' ? "The token begins or ends with a blank." : null;
    }
}
