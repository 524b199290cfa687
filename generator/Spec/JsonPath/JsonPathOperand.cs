using System.Text.Json;
using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>A value, or that there is none.</summary>
internal readonly record struct JsonPathValue(bool IsNothing, JsonNode? Node)
{
    public static JsonPathValue Nothing { get; } = new(true, null);

    public JsonValueKind Kind => IsNothing ? JsonValueKind.Undefined : Node?.GetValueKind() ?? JsonValueKind.Null;

    /// <summary>The text of a string; null for anything else.</summary>
    public string? Text => Kind == JsonValueKind.String ? Node!.GetValue<string>() : null;

    public static JsonPathValue Of(JsonNode? node) => new(false, node);

    public static JsonPathValue OfSingle(IReadOnlyList<JsonPathNode> nodes) => nodes.Count == 1 ? Of(nodes[0].Value) : Nothing;
}

/// <summary>What gives a value to compare or to call a function with (RFC 9535 sections 2.3.5.1 and 2.4).</summary>
internal abstract record JsonPathOperand
{
    public abstract JsonPathValue Value(JsonNode? current, JsonPathRun run);

    public sealed record Literal(JsonNode? Node) : JsonPathOperand
    {
        public override JsonPathValue Value(JsonNode? current, JsonPathRun run) => JsonPathValue.Of(Node);
    }

    /// <summary>The one node of a query; nothing when it selects none or, in <c>value()</c>, several.</summary>
    public sealed record Single(JsonPathQuery Query) : JsonPathOperand
    {
        public override JsonPathValue Value(JsonNode? current, JsonPathRun run) => JsonPathValue.OfSingle(Query.Select(current, run));
    }

    /// <summary>How many nodes a query selects (<c>count</c>).</summary>
    public sealed record Count(JsonPathQuery Query) : JsonPathOperand
    {
        public override JsonPathValue Value(JsonNode? current, JsonPathRun run) => JsonPathValue.Of(JsonValue.Create((long)Query.Select(current, run).Count));
    }

    /// <summary>The characters of a string, items of an array, members of an object (<c>length</c>).</summary>
    public sealed record Length(JsonPathOperand Of) : JsonPathOperand
    {
        public override JsonPathValue Value(JsonNode? current, JsonPathRun run)
        {
            JsonPathValue value = Of.Value(current, run);
            run.Visit(value.Text ?? "");
            return value switch
            {
                { Text: { } text } => Number(text.Count(c => !char.IsLowSurrogate(c))),
                { Node: JsonArray items } => Number(items.Count),
                { Node: JsonObject members } => Number(members.Count),
                _ => JsonPathValue.Nothing,
            };
        }

        private static JsonPathValue Number(int number) => JsonPathValue.Of(JsonValue.Create((long)number));
    }
}
