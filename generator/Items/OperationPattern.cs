using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Items;

/// <summary>One entry of an item's <c>Operations</c>: an operationId, <c>tag:</c> and a tag, or a path, perhaps behind a method.</summary>
/// <param name="Text">The entry as it is written.</param>
/// <param name="Excludes">Whether it begins with <c>!</c>.</param>
/// <param name="Kind">What it is compared with.</param>
/// <param name="Method">The method in front of a path; null for any.</param>
/// <param name="Wanted">What is left, with its wildcards.</param>
internal sealed record OperationPattern(string Text, bool Excludes, OperationPatternKind Kind, string? Method, string Wanted)
{
    public const string TagPrefix = "tag:";

    /// <summary>The entries between <c>;</c> and line ends; empty ones say nothing.</summary>
    public static EquatableArray<OperationPattern> ParseAll(string? operations) =>
        (operations ?? "").Split(';', '\n', '\r').Select(entry => entry.Trim()).Where(entry => entry.Length > 0).Select(Parse).ToEquatableArray();

    private static OperationPattern Parse(string text)
    {
        bool excludes = text[0] == '!';
        string entry = excludes ? text.Substring(1).Trim() : text;
        if (entry.StartsWith(TagPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return new OperationPattern(text, excludes, OperationPatternKind.Tag, null, entry.Substring(TagPrefix.Length).Trim());
        }

        int space = entry.IndexOf(' ');
        string path = space < 0 ? entry : entry.Substring(space + 1).TrimStart();
        return path.StartsWith("/", StringComparison.Ordinal)
            ? new OperationPattern(text, excludes, OperationPatternKind.Path, space < 0 ? null : entry.Substring(0, space), path)
            : new OperationPattern(text, excludes, OperationPatternKind.OperationId, null, entry);
    }

    /// <summary>The entry without what it is to do with the operations.</summary>
    public string Name => Kind == OperationPatternKind.Tag ? TagPrefix + Wanted : Wanted;

    public bool Matches(OperationFacts operation) => Kind switch
    {
        OperationPatternKind.Tag => operation.Tags.Any(tag => Wildcard.Matches(Wanted, tag)),
        OperationPatternKind.OperationId => operation.Id is { } id && Wildcard.Matches(Wanted, id),
        _ => operation.Path is { } path && Wildcard.MatchesPath(Wanted, path) && (Method is null || string.Equals(Method, operation.Method, StringComparison.OrdinalIgnoreCase)),
    };
}

/// <summary>What an entry of <c>Operations</c> is compared with.</summary>
internal enum OperationPatternKind
{
    OperationId,
    Tag,
    Path,
}

/// <summary>What operations are selected by.</summary>
/// <param name="Path">The path template; null for a webhook, which has none.</param>
internal sealed record OperationFacts(string Method, string? Path, string? Id, IReadOnlyList<string> Tags);
