using System.Text.Json.Nodes;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Spec;

/// <summary>Tells of keys that mean nothing where they stand. The library tells only of some, and of those the object instead of the key.</summary>
internal sealed class KeywordReview(SpecVersion version, ProblemList problems)
{
    private const int MostGuesses = 1000;

    // Of a reference that stands for all of an object these change no client.
    private static readonly HashSet<string> s_documentation = new(["summary", "description", "title", "example", "examples", "externalDocs", "xml"], StringComparer.Ordinal);

    private int _guesses;

    public void Review(JsonObject node, ObjectKind kind, NodePath path)
    {
        if (kind.Vocabulary?.Of(version) is not { } words)
        {
            if (ReferenceEquals(kind, Grammar.Paths))
            {
                ReviewPaths(node, path);
            }

            return;
        }

        Replacements replacements = default;
        foreach (KeyValuePair<string, JsonNode?> member in node)
        {
            if (!words.Contains(member.Key) && !IsExtension(member.Key))
            {
                problems.Add(DocumentRules.UnknownKeyword, path.Below(member.Key).ToString(), member.Key, Advice(member.Key, kind.Vocabulary));

                // A reference may still lead into anything larger.
                replacements.Add(member.Key, member.Value, member.Value is JsonValue ? null : member.Value);
            }
        }

        replacements.Apply(node);
    }

    /// <summary>What stands beside a <c>$ref</c> where that is all that counts (OpenAPI 3.0.4, section 4.7.23; 3.1.2, section 4.8.23).</summary>
    public void ReviewReference(JsonObject node, NodePath path)
    {
        List<string> beside = [.. node.Select(member => member.Key).Where(key => key != Reference.Keyword && !s_documentation.Contains(key) && !IsExtension(key))];
        if (beside.Count > 0)
        {
            problems.Add(DocumentRules.BesideReference, path.Below(beside[0]).ToString(), string.Join("', '", beside));
        }
    }

    // The library passes over them.
    private void ReviewPaths(JsonObject paths, NodePath path)
    {
        foreach (string key in paths.Select(member => member.Key).Where(key => !key.StartsWith("/", StringComparison.Ordinal) && !IsExtension(key)))
        {
            problems.Add(DocumentRules.LibraryFinding, path.Below(key).ToString(), $"the path '{key}' does not begin with '/', so its operations are left out.");
        }
    }

    private static bool IsExtension(string key) => key.StartsWith("x-", StringComparison.OrdinalIgnoreCase);

    private string Advice(string key, Vocabulary vocabulary) =>
        vocabulary.VersionWith(key) is { } other ? $" It is a keyword of {other.Name()}."
        : Nearest(key, vocabulary.Of(version)) is { } word ? $" Did you mean '{word}'?"
        : " Correct its name, or begin it with 'x-'.";

    private string? Nearest(string key, HashSet<string> words)
    {
        if (key.Length == 0 || words.Contains("$" + key))
        {
            return key.Length == 0 ? null : "$" + key;
        }

        string? nearest = _guesses++ < MostGuesses ? Similarity.Nearest(key, words) : null;
        bool isShort = key.Length < 6;
        return nearest is null || (isShort && char.ToUpperInvariant(nearest[0]) != char.ToUpperInvariant(key[0])) || (key.Length < 4 && !nearest.Equals(key, StringComparison.OrdinalIgnoreCase)) ? null : nearest;
    }
}
