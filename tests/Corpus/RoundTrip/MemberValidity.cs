using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Corpus.Documents;

namespace Corpus.RoundTrip;

/// <summary>Whether the members of an object are what a schema says of them.</summary>
internal sealed class MemberValidity(Validity validity, JsonObject members)
{
    public bool IsOf(Located schema)
    {
        Located? properties = schema.Below("properties");
        Located[] patterns = [.. schema.Below("patternProperties")?.Children() ?? []];
        Located? others = schema.Below("additionalProperties");
        return schema.List("required").All(name => members.ContainsKey(name.Node?.ToString() ?? ""))
            && members.All(member =>
                properties?.Below(member.Key) is { } declared ? validity.IsValid(member.Value, declared)
                : patterns.Where(pattern => Matches(pattern.Name, member.Key)).ToArray() is { Length: > 0 } matching ? matching.All(pattern => validity.IsValid(member.Value, pattern))
                : others is null || SchemaFacts.Kind(others.Node) != JsonValueKind.False && validity.IsValid(member.Value, others));
    }

    private static bool Matches(string pattern, string name)
    {
        try
        {
            return Regex.IsMatch(name, pattern, RegexOptions.ECMAScript, TimeSpan.FromMilliseconds(100));
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            return true;
        }
    }
}
