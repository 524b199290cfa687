namespace Clarifeye.Runtime;

/// <summary>The credentials of a client: which of them an operation gets.</summary>
sealed class ClientCredentials
{
    const int MostShown = 5;

    readonly ApiSecurity _security;
    readonly SchemeAnswers _answers;
    readonly PlacedCredential[]? _usual;

    /// <exception cref="ArgumentException">A credential doesn't fit the document.</exception>
    public ClientCredentials(Credential credential, ApiSecurity? security)
    {
        _security = security ?? new();
        _answers = new([.. credential.Given], _security);
        _usual = Choose(_security.Requirements);
    }

    /// <summary>Every credential that the client has.</summary>
    public PlacedCredential[] All => _answers.All;

    /// <summary>What an operation gets: the first of the alternatives that the client has whole; nothing where that is an alternative, too; all where the document does not say.</summary>
    /// <exception cref="InvalidOperationException">The client has none of the alternatives whole.</exception>
    public PlacedCredential[] For(ApiOperation operation) =>
        (operation.Requirements is { } own ? Choose(own) : _usual) ?? throw new InvalidOperationException(Missing(operation, operation.Requirements ?? _security.Requirements ?? []));

    /// <summary>Null when nothing suits. A client without any credential leaves them to its HttpClient.</summary>
    PlacedCredential[]? Choose(IReadOnlyList<string[]>? requirements)
    {
        if (All.Length == 0 || requirements is null)
        {
            return HaveOwnPlaces(All) ? All : null;
        }
        bool mayGoWithout = false;
        foreach (string[] requirement in requirements)
        {
            var answers = Answers(requirement);
            if (answers is { Length: > 0 })
            {
                return answers;
            }
            mayGoWithout |= answers is not null;
        }
        return mayGoWithout ? [] : null;
    }

    /// <summary>Null when the client has not all of them.</summary>
    PlacedCredential[]? Answers(string[] requirement)
    {
        var answers = new List<PlacedCredential>(requirement.Length);
        foreach (string name in requirement)
        {
            if (_answers.For(name) is { } answer)
            {
                answers.Add(answer);
            }
            else if (_security.Schemes.FirstOrDefault(scheme => scheme.Name == name) is not { IsOfConnection: true })
            {
                return null;
            }
        }
        PlacedCredential[] distinct = [.. answers.Distinct()];
        return HaveOwnPlaces(distinct) ? distinct : null;
    }

    static bool HaveOwnPlaces(PlacedCredential[] credentials) =>
        credentials.Select(one => (one.Place.Location, one.Place.Name.ToUpperInvariant())).Distinct().Count() == credentials.Length;

    string Missing(ApiOperation operation, IReadOnlyList<string[]> requirements)
    {
        if (requirements.Count == 0)
        {
            return $"{operation.Id}: two of the client's credentials go to the same place, and the document does not say which of them the operation asks for. Use a client for each.";
        }
        string ways = string.Join(", or ", requirements.Take(MostShown).Select(requirement => $"{string.Join(" and ", requirement)} ({Answer(requirement)})"));
        return $"{operation.Id} was not sent: the client has no credential for it. The document asks for {ways}{(requirements.Count > MostShown ? ", or others" : "")}. " +
            "Give it to the client; Credential.All takes it together with the one for other operations.";
    }

    string Answer(string[] requirement)
    {
        List<string> answers = [.. _security.Schemes.Where(scheme => requirement.Contains(scheme.Name)).Select(scheme => scheme.Answer)];
        return answers.Count == 1 ? answers[0] : $"Credential.All({string.Join(", ", answers)})";
    }
}
