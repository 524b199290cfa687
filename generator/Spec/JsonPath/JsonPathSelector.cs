using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>What selects children of a node (RFC 9535 section 2.3).</summary>
internal abstract record JsonPathSelector
{
    public abstract void Select(JsonPathNode node, JsonPathRun run, List<JsonPathNode> selected);

    /// <summary>The member of that name.</summary>
    public sealed record Name(string Text) : JsonPathSelector
    {
        public override void Select(JsonPathNode node, JsonPathRun run, List<JsonPathNode> selected)
        {
            run.Visit();
            if (node.Value is JsonObject members && members.TryGetPropertyValue(Text, out JsonNode? value))
            {
                selected.Add(new JsonPathNode(value, members, Text, 0));
            }
        }
    }

    /// <summary>The item at that index, a negative one from the end.</summary>
    public sealed record Index(long Number) : JsonPathSelector
    {
        public override void Select(JsonPathNode node, JsonPathRun run, List<JsonPathNode> selected)
        {
            run.Visit();
            if (node.Value is JsonArray items && (Number < 0 ? Number + items.Count : Number) is >= 0 and var index && index < items.Count)
            {
                selected.Add(new JsonPathNode(items[(int)index], items, "", (int)index));
            }
        }
    }

    /// <summary>All children.</summary>
    public sealed record Wildcard : JsonPathSelector
    {
        public override void Select(JsonPathNode node, JsonPathRun run, List<JsonPathNode> selected)
        {
            foreach (JsonPathNode child in node.Children())
            {
                run.Visit();
                selected.Add(child);
            }
        }
    }

    /// <summary>The children that an expression holds for.</summary>
    public sealed record Filter(JsonPathCondition Condition) : JsonPathSelector
    {
        public override void Select(JsonPathNode node, JsonPathRun run, List<JsonPathNode> selected)
        {
            foreach (JsonPathNode child in node.Children())
            {
                run.Visit();
                if (Condition.Holds(child.Value, run))
                {
                    selected.Add(child);
                }
            }
        }
    }

    /// <summary>Items from start to end, by steps (section 2.3.4).</summary>
    public sealed record Slice(long? Start, long? End, long Step) : JsonPathSelector
    {
        public override void Select(JsonPathNode node, JsonPathRun run, List<JsonPathNode> selected)
        {
            if (node.Value is not JsonArray items || Step == 0)
            {
                return;
            }

            long count = items.Count;
            long start = Bound(Start, Step > 0 ? 0 : count - 1, count);
            long end = Bound(End, Step > 0 ? count : -1, count, isDefaultEnd: End is null);
            for (long i = start; Step > 0 ? i < end : i > end; i += Step)
            {
                run.Visit();
                selected.Add(new JsonPathNode(items[(int)i], items, "", (int)i));
            }
        }

        private long Bound(long? given, long otherwise, long count, bool isDefaultEnd = false)
        {
            if (isDefaultEnd)
            {
                return otherwise;
            }

            long number = given ?? otherwise;
            number = number < 0 ? number + count : number;
            return Step > 0 ? Math.Min(Math.Max(number, 0), count) : Math.Min(Math.Max(number, -1), count - 1);
        }
    }
}
