namespace Clarifeye.Generated.Spec;

/// <summary>One kind of object of the specification: its keywords, and where components of the kind live.</summary>
/// <param name="name">For messages, such as "media type".</param>
/// <param name="section">The kind's place in <c>components</c>; null when a <c>$ref</c> can't stand for such an object.</param>
internal sealed class ObjectKind(string name, string? section = null)
{
    private readonly Dictionary<string, Keyword> _keywords = new(StringComparer.Ordinal);

    public string Name => name;

    public string? Section => section;

    /// <summary>The value of every key that is no keyword and no extension, as in <c>paths</c>.</summary>
    public Keyword? Others { get; init; }

    /// <summary>All keywords of such an object; null when its keys are names.</summary>
    public Vocabulary? Vocabulary { get; init; }

    /// <summary>Whether a client is the same without such an object.</summary>
    public bool IsIncidental { get; init; }

    /// <summary>Whether a <c>$ref</c> is all that counts in such an object (a Reference Object). Path items, and from 3.1 on schemas, have other keywords beside it.</summary>
    public bool IsReferenceAlone(SpecVersion version) => Section switch
    {
        null or "pathItems" => false,
        "schemas" => version < SpecVersion.V31,
        _ => true,
    };

    public ObjectKind With(Keyword value, params string[] keywords)
    {
        foreach (string keyword in keywords)
        {
            _keywords.Add(keyword, value);
        }

        return this;
    }

    /// <summary>The meaning of a key; null when its value is text or unknown.</summary>
    public Keyword? Find(string key) =>
        _keywords.TryGetValue(key, out Keyword? keyword) ? keyword
        : key.StartsWith("x-", StringComparison.OrdinalIgnoreCase) ? Keyword.Data
        : Others;
}
