using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>A logical expression of a filter (RFC 9535 section 2.3.5).</summary>
internal abstract record JsonPathCondition
{
    public abstract bool Holds(JsonNode? current, JsonPathRun run);

    public sealed record Any(IReadOnlyList<JsonPathCondition> Conditions) : JsonPathCondition
    {
        public override bool Holds(JsonNode? current, JsonPathRun run) => Conditions.Any(condition => condition.Holds(current, run));
    }

    public sealed record All(IReadOnlyList<JsonPathCondition> Conditions) : JsonPathCondition
    {
        public override bool Holds(JsonNode? current, JsonPathRun run) => Conditions.All(condition => condition.Holds(current, run));
    }

    public sealed record Not(JsonPathCondition Condition) : JsonPathCondition
    {
        public override bool Holds(JsonNode? current, JsonPathRun run) => !Condition.Holds(current, run);
    }

    /// <summary>Whether a query selects anything.</summary>
    public sealed record Exists(JsonPathQuery Query) : JsonPathCondition
    {
        public override bool Holds(JsonNode? current, JsonPathRun run) => Query.Select(current, run).Count > 0;
    }

    /// <summary>A comparison by <c>==</c>, <c>!=</c>, <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> or <c>&gt;=</c>.</summary>
    public sealed record Comparison(JsonPathOperand Left, string Operator, JsonPathOperand Right) : JsonPathCondition
    {
        public override bool Holds(JsonNode? current, JsonPathRun run) =>
            JsonPathComparison.Holds(Left.Value(current, run), Operator, Right.Value(current, run), run);
    }

    /// <summary>Whether a text is what a regular expression says, or has it in it (<c>match</c>, <c>search</c>).</summary>
    public sealed record Matches(JsonPathOperand Text, JsonPathOperand Pattern, bool IsWhole) : JsonPathCondition
    {
        public override bool Holds(JsonNode? current, JsonPathRun run) =>
            Text.Value(current, run).Text is { } text && Pattern.Value(current, run).Text is { } pattern && JsonPathRegex.IsMatch(text, pattern, IsWhole, run);
    }
}
