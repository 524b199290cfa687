using System.Globalization;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>Puts a copy of the target where the version has no components of its kind: path items up to 3.0, media types up to 3.1. The reference's own members win.</summary>
internal sealed class ReferenceInlining(DocumentPlaces origins, ProblemList problems)
{
    private readonly HashSet<JsonNode> _open = [];
    private int _copied;

    /// <param name="references">In the order in which they were met, so that what is inside a target comes after the reference to it.</param>
    public void Apply(IReadOnlyList<Reference> references)
    {
        _open.UnionWith(references.Select(reference => reference.Holder));
        foreach (Reference reference in references.Reverse())
        {
            if (!_open.Remove(reference.Holder))
            {
                continue;
            }

            JsonObject target = reference.Target!;
            reference.Holder.Remove(Reference.Keyword);
            if (_copied > ReadingLimits.AliasNodes || (_copied += NodeSize.Of(target)) > ReadingLimits.AliasNodes)
            {
                problems.Add(DocumentRules.AliasExpansion, reference.Path.ToString(), ReadingLimits.AliasNodes.ToString(CultureInfo.InvariantCulture));
                continue;
            }

            if (IsOpen(target))
            {
                problems.Add(DocumentRules.ReferenceCycle, reference.Path.ToString(), ReferenceOf(reference));
                continue;
            }

            // What the holder has itself stays, and stands where it did.
            string at = reference.Path.ToString();
            string holder = at.Substring(0, at.LastIndexOf('/') + 1);
            foreach (KeyValuePair<string, JsonNode?> member in target.Where(member => !reference.Holder.ContainsKey(member.Key)).ToList())
            {
                reference.Holder[member.Key] = member.Value?.DeepClone();
                origins.Move(holder + JsonPointer.Escape(member.Key), reference.TargetPath.Below(member.Key));
            }
        }
    }

    private static string ReferenceOf(Reference reference) => reference.TargetPath.Pointer;

    // A copy of what is still to be filled would stay empty.
    private bool IsOpen(JsonNode? node) => node switch
    {
        JsonObject members => _open.Contains(members) || members.Any(member => IsOpen(member.Value)),
        JsonArray list => list.Any(IsOpen),
        _ => false,
    };
}
