using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Api;

/// <summary>What a document says of authentication.</summary>
/// <param name="Usual">What operations ask for that do not say it themselves: one of these; null when the document says nothing, either.</param>
internal sealed record ApiSecurity(EquatableArray<SecurityScheme> Schemes, EquatableArray<SecurityRequirement>? Usual);

/// <summary>One way to prove who is calling.</summary>
/// <param name="Name">What the document calls it.</param>
/// <param name="Text">The word before a token in the Authorization header, or the name of a key's header, query parameter or cookie.</param>
internal sealed record SecurityScheme(string Name, SecurityKind Kind, string Text);

internal enum SecurityKind
{
    /// <summary>A token in the Authorization header; OAuth 2.0 and OpenID Connect give a bearer token.</summary>
    Http,
    HeaderKey,
    QueryKey,
    CookieKey,
    MutualTls,
}

/// <summary>Schemes that a request answers together; none where it needs no credential.</summary>
internal sealed record SecurityRequirement(EquatableArray<string> Schemes);
