namespace Clarifeye.Runtime;

/// <summary>Which of a client's credentials answers which security scheme of the document.</summary>
sealed class SchemeAnswers
{
    readonly Dictionary<string, PlacedCredential> _answers = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">
    /// A credential is for a scheme that the document doesn't have, an API key could go to several places or to none, or two credentials would do for one scheme.
    /// </exception>
    public SchemeAnswers(IReadOnlyList<GivenCredential> given, ApiSecurity security)
    {
        foreach (var scheme in security.Schemes)
        {
            if (Answer(scheme, given, security) is { } answer)
            {
                _answers[scheme.Name] = answer;
            }
        }
        All = [.. given.SelectMany(one => PlacesOf(one, security)).Distinct()];
    }

    /// <summary>Every credential, wherever it may go.</summary>
    public PlacedCredential[] All { get; }

    public PlacedCredential? For(string scheme) => _answers.GetValueOrDefault(scheme);

    /// <summary>The one that was said to be for the scheme, else the one that is of its kind.</summary>
    static PlacedCredential? Answer(SecurityScheme scheme, IReadOnlyList<GivenCredential> given, ApiSecurity security)
    {
        List<PlacedCredential> answers = [.. given.Where(one => one.IsNamed(scheme, security)).Select(Named)];
        answers = answers.Count > 0 ? answers : [.. Unnamed(one => one.PlaceFor(scheme, security))];
        // A key that goes into the Authorization header is often said of a token with its word.
        answers = answers.Count > 0 || !scheme.IsRawAuthorization ? answers : [.. Unnamed(one => one.OwnPlace)];
        return answers.Count <= 1
            ? answers.FirstOrDefault()
            : throw new ArgumentException($"Two of the credentials would do for {scheme.Name}. Say which one is meant, as in {scheme.Answer}.For(\"{scheme.Name}\").");

        PlacedCredential Named(GivenCredential one) => new(one.Credential, one.Credential.PlaceFor(scheme, security) ?? one.Credential.OwnPlace ?? throw Unfit(security));

        IEnumerable<PlacedCredential> Unnamed(Func<Credential, CredentialPlace?> placeOf) =>
            from one in given
            where one.Scheme is null
            let place = placeOf(one.Credential)
            where place is not null
            select new PlacedCredential(one.Credential, place);
    }

    List<PlacedCredential> PlacesOf(GivenCredential given, ApiSecurity security)
    {
        List<PlacedCredential> places = [.. _answers.Values.Where(answer => ReferenceEquals(answer.Credential, given.Credential)).Distinct()];
        return (places.Count, given.Credential.OwnPlace, given.Scheme) switch
        {
            (0, { } own, null) => [new(given.Credential, own)],
            (0, _, _) => throw Unfit(security),
            (> 1, null, _) => throw Unfit(security),
            _ => places,
        };
    }

    // The name is not repeated in the message: a key given in the scheme's place would be printed.
    static ArgumentException Unfit(ApiSecurity security) => security.Schemes.Count == 0
        ? new("The API's document declares no API key, and no other security scheme. Use a BearerToken or an AuthorizationToken.")
        : new($"The document has these security schemes: {string.Join(", ", security.Schemes.Select(Shown))}. " +
            "Say which one a credential is for by its name, as in new ApiKey(scheme, value) or new BearerToken(token).For(scheme); Credential.All takes several.");

    static string Shown(SecurityScheme scheme) => $"{scheme.Name} ({(scheme.Key is { } key ? $"{key.Location} {key.Name}" : scheme.Word ?? "client certificate")})";
}
