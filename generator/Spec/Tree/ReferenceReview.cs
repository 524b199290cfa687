using System.Globalization;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>Finds each reference's target, and takes out the references that have none: Microsoft.OpenApi is silent about them, or throws later.</summary>
internal sealed class ReferenceReview(SourceFiles files, ProblemList problems, CancellationToken cancellation)
{
    private readonly Dictionary<JsonObject, Reference> _byHolder = [];
    private readonly List<Reference> _resolved = [];
    private readonly HashSet<JsonObject> _removed = [];
    private readonly ReferenceAdvice _advice = new(files);

    /// <summary>The references that lead somewhere, in the order of the document.</summary>
    public IReadOnlyList<Reference> Review(TreeReview tree)
    {
        // The list grows: what only a reference leads to is reviewed when it is met.
        for (int i = 0; i < tree.References.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Resolve(tree.References[i], tree);
        }

        foreach (Reference reference in _resolved)
        {
            Follow(reference);
        }

        while (_resolved.RemoveAll(LeadsNowhere) > 0)
        {
            // What led to a reference that is now gone goes too.
        }

        NodeRemoval.Remove(_removed);

        return _resolved;
    }

    private bool LeadsNowhere(Reference reference)
    {
        // What is met on two ways has two references with one holder.
        bool isGone = reference.IsStandIn && (!reference.Holder.ContainsKey(Reference.Keyword) || _removed.Contains(reference.Holder));
        if (reference.Target is not null && (isGone || _removed.Contains(reference.Target)))
        {
            TakeOut(reference);
        }

        return reference.Target is null;
    }

    private void Resolve(Reference reference, TreeReview tree)
    {
        if (reference.IsName)
        {
            if (reference.Text is { Length: > 0 } name && !IsSchema(files.Document, name) && !IsSchema(files.Files[reference.Path.File], name))
            {
                problems.Add(DocumentRules.MappingToNothing, reference.Path.ToString(), name);
            }
        }
        else if (ReferenceText.Parse(reference.Text) is not { } text)
        {
            Refuse(reference, DocumentRules.MalformedReference, reference.Text ?? "", reference.Kind.Name, reference.Kind.Section!);
        }
        else if (TargetSearch.Find(files, reference.Holder, reference.Path, text) is not { } found)
        {
            (string id, string[] arguments) = _advice.Unresolved(reference, text);
            Refuse(reference, id, arguments);
        }
        else if (found.Node is not JsonObject target || (found.Kind is not null && !ReferenceEquals(found.Kind, reference.Kind)))
        {
            Refuse(reference, DocumentRules.ReferenceOfWrongKind, reference.Text!, reference.Kind.Name, reference.Kind.Section!);
        }
        else
        {
            tree.ReviewTarget(target, reference.Kind, found);
            reference.Target = target;
            reference.TargetPath = found.Path;
            _resolved.Add(reference);
            if (reference.IsStandIn)
            {
                _byHolder[reference.Holder] = reference;
            }
        }
    }

    private static bool IsSchema(SourceFile file, string name) => ((file.Root?["components"] as JsonObject)?["schemas"] as JsonObject)?.ContainsKey(name) == true;

    private void Follow(Reference start)
    {
        HashSet<Reference>? followed = null;
        for (Reference current = start; Next(current) is { } next; current = next)
        {
            if (!(followed ??= [start]).Add(next))
            {
                Refuse(next, DocumentRules.ReferenceCycle, next.Text!);
                return;
            }

            if (followed.Count > ReadingLimits.ReferenceChain)
            {
                Refuse(current, DocumentRules.ReferenceChain, current.Text!, ReadingLimits.ReferenceChain.ToString(CultureInfo.InvariantCulture));
                return;
            }
        }
    }

    private Reference? Next(Reference reference) =>
        reference.Target is not null && _byHolder.TryGetValue(reference.Target, out Reference? next) && next.Target is not null ? next : null;

    private void Refuse(Reference reference, string problem, params string[] arguments)
    {
        if (!reference.IsStandIn && problem != DocumentRules.MissingFile)
        {
            problems.Add(DocumentRules.MappingToNothing, reference.Path.ToString(), reference.Text ?? "");
            return;
        }

        if (reference.Kind.IsIncidental)
        {
            problems.Add(DocumentRules.IncidentalReference, reference.Path.ToString(), reference.Text ?? "", reference.Kind.Name);
        }
        else
        {
            problems.Add(problem, reference.Path.ToString(), arguments);
        }

        TakeOut(reference);
    }

    private void TakeOut(Reference reference)
    {
        reference.Target = null;
        if (!reference.IsStandIn)
        {
            return;
        }

        if (ReferenceEquals(reference.Kind, Grammar.Schema))
        {
            reference.Holder.Remove(Reference.Keyword);
            reference.Holder[SpecExtensions.Unresolved] = true;
            return;
        }

        _removed.Add(reference.Holder);
    }
}
