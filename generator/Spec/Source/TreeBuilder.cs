using System.Globalization;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>Builds the document's JSON tree: duplicate keys refused, aliases expanded, the size bounded.</summary>
internal sealed class TreeBuilder(ProblemList problems) : SourceSink
{
    private readonly Stack<Level> _levels = new();
    private readonly Dictionary<string, Anchored> _anchors = new(StringComparer.Ordinal);
    private string? _anchor;
    private int _nodes;
    private int _aliasNodes;

    /// <summary>The document; null when it is empty or the value null.</summary>
    public JsonNode? Root { get; private set; }

    /// <summary>Whether the text has any node at all.</summary>
    public bool HasRoot { get; private set; }

    public override void StartObject(SourcePosition at) => Start(new JsonObject(), at);

    public override void StartArray(SourcePosition at) => Start(new JsonArray(), at);

    public override void End()
    {
        Level level = _levels.Pop();
        if (YamlMerge.Apply(level.Node, level.Merged) is { } unfit)
        {
            problems.Add(DocumentRules.ValueOfWrongType, level.MergedAt, "<<", "an object", unfit);
        }

        if (level.Anchor is not null)
        {
            _anchors[level.Anchor] = new(level.Node, _nodes - level.NodesBefore, level.Height);
        }

        RaiseHeight(level.Height + 1);
    }

    public override void Key(string name, SourcePosition at)
    {
        Level level = _levels.Peek();
        level.Key = name;
        level.IsDuplicate = ((JsonObject)level.Node).ContainsKey(name);
        if (level.IsDuplicate)
        {
            problems.AddDuplicate(name, PointerTo(name), at);
        }
    }

    public override void MergeKey(SourcePosition at)
    {
        Level level = _levels.Peek();
        level.Key = "<<";
        level.IsDuplicate = level.IsMerging = true;
        level.MergedAt = at;
    }

    public override void Scalar(SourceScalar value, SourcePosition at)
    {
        Count(1, at);
        JsonNode? node = value.Kind switch
        {
            ScalarKind.Null => null,
            ScalarKind.Boolean => JsonValue.Create(value.Text == "true"),
            ScalarKind.Number => JsonNumbers.Create(value.Text),
            _ => JsonValue.Create(value.Text),
        };
        if (_anchor is not null)
        {
            _anchors[_anchor] = new(node, 1, 0);
            _anchor = null;
        }

        Attach(node);
    }

    public override void Anchor(string name)
    {
        _anchor = name;

        // Until its node is complete, the name means nothing: an alias inside it would make the tree endless.
        _anchors.Remove(name);
    }

    public override void Alias(string name, SourcePosition at)
    {
        if (!_anchors.TryGetValue(name, out Anchored? anchored))
        {
            throw new SourceFault(DocumentRules.SyntaxError, at, "YAML", $"the alias *{name} stands for no node that is complete before it.");
        }

        _aliasNodes += anchored.Nodes;
        if (_aliasNodes > ReadingLimits.AliasNodes)
        {
            throw new SourceFault(DocumentRules.AliasExpansion, at, ReadingLimits.AliasNodes.ToString(CultureInfo.InvariantCulture));
        }

        if (_levels.Count + anchored.Height > ReadingLimits.Depth)
        {
            throw new SourceFault(DocumentRules.TooDeep, at, ReadingLimits.Depth.ToString(CultureInfo.InvariantCulture));
        }

        Count(anchored.Nodes, at);
        RaiseHeight(anchored.Height + 1);
        Attach(anchored.Node?.DeepClone());
    }

    public override void Report(string id, SourcePosition at, params string[] arguments) => problems.Add(id, at, arguments);

    private void Start(JsonNode node, SourcePosition at)
    {
        Count(1, at);
        Attach(node);
        _levels.Push(new(node, _anchor, _nodes - 1));
        _anchor = null;
    }

    private void Attach(JsonNode? node)
    {
        if (_levels.Count == 0)
        {
            Root = node;
            HasRoot = true;
            return;
        }

        Level level = _levels.Peek();
        if (level.Node is JsonArray array)
        {
            array.Add(node);
        }
        else if (!level.IsDuplicate)
        {
            ((JsonObject)level.Node).Add(level.Key, node);
        }
        else if (level.IsMerging)
        {
            (level.Merged ??= []).Add(node);
            level.IsMerging = false;
        }
    }

    private void Count(int nodes, SourcePosition at)
    {
        _nodes += nodes;
        if (_nodes > ReadingLimits.Nodes)
        {
            throw new SourceFault(DocumentRules.TooManyNodes, at, ReadingLimits.Nodes.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void RaiseHeight(int height)
    {
        if (_levels.Count > 0)
        {
            Level level = _levels.Peek();
            level.Height = Math.Max(level.Height, height);
        }
    }

    private string PointerTo(string key) =>
        "#/" + string.Join("/", _levels.Reverse().Select(level => JsonPointer.Escape(level.Segment)).Take(_levels.Count - 1).Append(JsonPointer.Escape(key)));

    private sealed class Level(JsonNode node, string? anchor, int nodesBefore)
    {
        public JsonNode Node => node;

        public string? Anchor => anchor;

        public int NodesBefore => nodesBefore;

        public string Key { get; set; } = "";

        public bool IsDuplicate { get; set; }

        public bool IsMerging { get; set; }

        /// <summary>What its merge keys name.</summary>
        public List<JsonNode?>? Merged { get; set; }

        public SourcePosition MergedAt { get; set; }

        /// <summary>The collections below this one, inside each other.</summary>
        public int Height { get; set; } = 1;

        /// <summary>Where reading is inside this collection.</summary>
        public string Segment => node is JsonArray array ? Math.Max(0, array.Count - 1).ToString(CultureInfo.InvariantCulture) : Key;
    }

    private sealed record Anchored(JsonNode? Node, int Nodes, int Height);
}
