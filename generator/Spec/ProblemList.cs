using System.Globalization;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Spec;

/// <summary>What reading has to say about one document, bounded: the first hundred findings help, the next thousand don't.</summary>
internal sealed class ProblemList(string path, SourceMap positions)
{
    private readonly List<Problem> _problems = [];
    private int _left;

    public void Add(string id, SourcePosition at, params string[] arguments)
    {
        if (_problems.Count < ReadingLimits.Problems)
        {
            _problems.Add(new Problem(id, path, at, arguments.ToEquatableArray()));
        }
        else
        {
            _left++;
        }
    }

    public void Add(string id, string pointer, params string[] arguments)
    {
        if (_problems.Count < ReadingLimits.Problems)
        {
            Add(id, positions.Find(pointer), arguments);
        }
        else
        {
            _left++;
        }
    }

    /// <summary>A key that the object already has: reported at the second, with the place of the first.</summary>
    public void AddDuplicate(string key, string pointer, SourcePosition at)
    {
        SourcePosition first = _problems.Count < ReadingLimits.Problems ? positions.Find(pointer) : default;
        Add(DocumentRules.DuplicateKey, at, key, Number(first.Line + 1), Number(first.Column + 1));
    }

    /// <summary>In the order of the text.</summary>
    public EquatableArray<Problem> ToEquatableArray()
    {
        IEnumerable<Problem> ordered = _problems.OrderBy(problem => problem.Position.Line).ThenBy(problem => problem.Position.Column);
        return _left == 0
            ? ordered.ToEquatableArray()
            : ordered.Append(new Problem(DocumentRules.MoreProblems, path, default, [Number(_left)])).ToEquatableArray();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
