using System.Globalization;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>Finds each reference's target, and takes out the references that have none: Microsoft.OpenApi is silent about them, or throws later.</summary>
internal sealed class ReferenceReview(JsonObject document, SpecVersion version, ProblemList problems, CancellationToken cancellation)
{
    private readonly Dictionary<JsonObject, Reference> _byHolder = [];
    private readonly List<Reference> _resolved = [];
    private readonly HashSet<JsonObject> _removed = [];
    private readonly HashSet<JsonObject> _offGrammar = [];

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

        return _resolved;
    }

    private bool LeadsNowhere(Reference reference)
    {
        if (reference.Target is not null && _removed.Contains(reference.Target))
        {
            TakeOut(reference);
        }

        return reference.Target is null;
    }

    private void Resolve(Reference reference, TreeReview tree)
    {
        string text = reference.Text ?? "";
        if (ReferenceText.Parse(reference.Text, version, out string problem) is not { } segments)
        {
            Refuse(reference, problem, text, reference.Kind.Name, reference.Kind.Section!);
            return;
        }

        (JsonNode? node, ObjectKind? kind) = TargetSearch.Find(document, segments);
        if (node is null)
        {
            // A name may contain what looks like a percent-encoding.
            (node, kind) = TargetSearch.Find(document, JsonPointer.Segments(text));
        }

        if (node is null)
        {
            Refuse(reference, DocumentRules.UnresolvedReference, text);
        }
        else if (node is not JsonObject target || (kind is not null && !ReferenceEquals(kind, reference.Kind)))
        {
            Refuse(reference, DocumentRules.ReferenceOfWrongKind, text, reference.Kind.Name, reference.Kind.Section!);
        }
        else
        {
            if (kind is null && _offGrammar.Add(target))
            {
                tree.Review(target, reference.Kind, NodePath.Of(segments));
            }

            reference.Target = target;
            _resolved.Add(reference);
            _byHolder[reference.Holder] = reference;
        }
    }

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
        if (ReferenceEquals(reference.Kind, Grammar.Schema))
        {
            reference.Holder.Remove("$ref");
            return;
        }

        _removed.Add(reference.Holder);
        switch (reference.Holder.Parent)
        {
            case JsonArray list:
                list.Remove(reference.Holder);
                break;
            case JsonObject parent:
                parent.Remove(reference.Holder.GetPropertyName());
                break;
        }
    }
}
