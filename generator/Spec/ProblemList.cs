using System.Globalization;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.CodeAnalysis;

namespace Clarifeye.Generated.Spec;

/// <summary>What reading has to say about one document, bounded: the first hundred findings help, the next thousand don't.</summary>
internal sealed class ProblemList(string path, ISourcePlaces places)
{
    // More than are reported, because some may be about what the client leaves out.
    private const int MostKept = 100 * ReadingLimits.Problems;

    private readonly List<Finding> _findings = [];

    // Apart, so that they leave the room to what is wrong.
    private readonly List<Finding> _remarks = [];
    private int _left;

    public void Add(string id, SourcePosition at, params string[] arguments) => Add(new Finding(id, null, new SourcePlace(path, at), arguments));

    public void Add(string id, SourcePlace at, params string[] arguments) => Add(new Finding(id, null, at, arguments));

    public void Add(string id, string pointer, params string[] arguments) => Add(new Finding(id, pointer, default, arguments));

    /// <summary>Takes over what was found in another file.</summary>
    public void AddAll(ProblemList others)
    {
        foreach (Problem problem in others.ToEquatableArray())
        {
            Add(problem.Id, new SourcePlace(problem.Path, problem.Position), [.. problem.Arguments]);
        }
    }

    /// <summary>A key that the object already has: reported at the second, with the place of the first.</summary>
    public void AddDuplicate(string key, string pointer, SourcePosition at)
    {
        SourcePosition first = _findings.Count < ReadingLimits.Problems ? places.Find(pointer).Position : default;
        Add(new Finding(DocumentRules.DuplicateKey, pointer, new SourcePlace(path, at), [key, Number(first.Line + 1), Number(first.Column + 1)]));
    }

    /// <summary>Forgets what was found about the nodes at these pointers, and below them.</summary>
    /// <param name="pointers">What is gone.</param>
    /// <param name="kept">What of that is still in use elsewhere.</param>
    public void Forget(HashSet<string> pointers, HashSet<string> kept)
    {
        _findings.RemoveAll(IsForgotten);
        _remarks.RemoveAll(IsForgotten);

        bool IsForgotten(Finding finding) => finding.Pointer is { } pointer && Ancestors(pointer).Any(pointers.Contains) && !Ancestors(pointer).Any(kept.Contains);
    }

    /// <summary>In the order of the text, the document's own first.</summary>
    public EquatableArray<Problem> ToEquatableArray()
    {
        IEnumerable<Problem> ordered = _findings.Concat(_remarks)
            .Take(ReadingLimits.Problems)
            .Select(ToProblem)
            .OrderBy(problem => problem.Path == path ? "" : problem.Path, StringComparer.Ordinal)
            .ThenBy(problem => problem.Position.Line)
            .ThenBy(problem => problem.Position.Column);
        int left = _left + Math.Max(0, _findings.Count + _remarks.Count - ReadingLimits.Problems);
        return left == 0
            ? ordered.ToEquatableArray()
            : ordered.Append(new Problem(DocumentRules.MoreProblems, path, default, [Number(left)])).ToEquatableArray();
    }

    private void Add(Finding finding)
    {
        List<Finding> list = Rules.Find(finding.Id).DefaultSeverity == DiagnosticSeverity.Info ? _remarks : _findings;
        if (list.Count < MostKept)
        {
            list.Add(finding);
        }
        else
        {
            _left++;
        }
    }

    private Problem ToProblem(Finding finding)
    {
        SourcePlace place = finding.Place.Path is null ? places.Find(finding.Pointer!) : finding.Place;
        return new Problem(finding.Id, place.Path, place.Position, finding.Arguments.ToEquatableArray());
    }

    private static IEnumerable<string> Ancestors(string pointer)
    {
        for (int end = pointer.Length; end > 0; end = pointer.LastIndexOf('/', end - 1))
        {
            yield return pointer.Substring(0, end);
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A problem, at a place that is known or that its pointer leads to.</summary>
    private sealed record Finding(string Id, string? Pointer, SourcePlace Place, string[] Arguments);
}
