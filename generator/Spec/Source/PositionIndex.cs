using System.Globalization;
using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>
/// The position of every node, under a hash of its pointer: a map of the pointers themselves would take more memory than the document. Two pointers with one
/// hash would show a wrong line in a message, and nothing else.
/// </summary>
internal sealed class PositionIndex : SourceSink
{
    private const ulong RootHash = 14695981039346656037;

    private readonly Dictionary<ulong, SourcePosition> _positions = [];
    private readonly Stack<Level> _levels = new();

    /// <summary>The position of the last node on the way that is in the text.</summary>
    public SourcePosition Nearest(IEnumerable<string> segments)
    {
        ulong hash = RootHash;
        _positions.TryGetValue(hash, out SourcePosition nearest);
        foreach (string segment in segments)
        {
            hash = Hash(hash, segment);
            if (!_positions.TryGetValue(hash, out SourcePosition position))
            {
                break;
            }

            nearest = position;
        }

        return nearest;
    }

    public override void StartObject(SourcePosition at) => _levels.Push(new(Enter(at), isArray: false));

    public override void StartArray(SourcePosition at) => _levels.Push(new(Enter(at), isArray: true));

    public override void End() => _levels.Pop();

    public override void Key(string name, SourcePosition at)
    {
        Level level = _levels.Peek();
        level.Current = Hash(level.Own, name);
        Add(level.Current, at);
    }

    public override void Scalar(SourceScalar value, SourcePosition at) => Enter(at);

    public override void Anchor(string name)
    {
    }

    public override void Alias(string name, SourcePosition at) => Enter(at);

    public override void Report(string id, SourcePosition at, params string[] arguments)
    {
    }

    private ulong Enter(SourcePosition at)
    {
        if (_levels.Count == 0)
        {
            Add(RootHash, at);
            return RootHash;
        }

        Level level = _levels.Peek();
        if (level.IsArray)
        {
            level.Current = Hash(level.Own, level.Items.ToString(CultureInfo.InvariantCulture));
            level.Items++;
            Add(level.Current, at);
        }

        return level.Current;
    }

    // Of two equal keys the first is the one that is read.
    private void Add(ulong hash, SourcePosition at)
    {
        if (!_positions.ContainsKey(hash))
        {
            _positions.Add(hash, at);
        }
    }

    // FNV-1a.
    private static ulong Hash(ulong parent, string segment)
    {
        const ulong Prime = 1099511628211;
        unchecked
        {
            ulong hash = (parent ^ '/') * Prime;
            foreach (char c in segment)
            {
                hash = (hash ^ c) * Prime;
            }

            return hash;
        }
    }

    private sealed class Level(ulong own, bool isArray)
    {
        public ulong Own => own;

        public bool IsArray => isArray;

        public ulong Current { get; set; }

        public int Items { get; set; }
    }
}
