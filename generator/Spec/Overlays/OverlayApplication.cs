using System.Globalization;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Items;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Spec;

/// <summary>Applies overlays to a document's tree, one after the other.</summary>
internal sealed class OverlayApplication(JsonObject document, OverlayOrigins origins, ProblemList problems, CancellationToken cancellation)
{
    private readonly OverlayBudget _budget = new();

    public static OverlayOrigins Apply(JsonObject document, ClientItem item, ProblemList problems, CancellationToken cancellation)
    {
        var origins = new OverlayOrigins();
        var application = new OverlayApplication(document, origins, problems, cancellation);
        foreach (OverlayFile file in item.Overlays)
        {
            if (file.NotUtf8 is { } at)
            {
                problems.Add(DocumentRules.NotUtf8, new SourcePlace(file.Path, at));
            }

            if (new OverlayReader(file, item.Path, problems, cancellation).Read() is { } overlay)
            {
                application.Apply(overlay);
            }
        }

        return origins;
    }

    private void Apply(Overlay overlay)
    {
        var run = new JsonPathRun(document, cancellation);
        foreach (OverlayAction action in overlay.Actions)
        {
            try
            {
                Apply(action, overlay.Source, run);
            }
            catch (JsonPathCost)
            {
                problems.Add(OverlayRules.TooCostly, Place(overlay.Source, action.Path.Below("target")), action.TargetText);
                return;
            }
        }
    }

    private void Apply(OverlayAction action, SourceMap source, JsonPathRun run)
    {
        List<JsonPathNode> nodes = [.. action.Target.Select(document, run).Distinct()];
        if (nodes.Count == 0)
        {
            problems.Add(OverlayRules.NothingMatched, Place(source, action.Path.Below("target")), action.TargetText);
        }
        else if (action.Removes)
        {
            new OverlayRemoval(origins).Remove(nodes, () => Refuse(source, action.Path.Below("target"), "the whole document can't be removed"));
        }
        else if (action is { Update: not null, Copy: not null })
        {
            Refuse(source, action.Path.Below("copy"), "an action can't have both update and copy");
        }
        else if (action.Update is { } update)
        {
            NodePath at = action.Path.Below("update");
            Merge(nodes, update.Value, new OverlayOrigin(source, at, IsExact: true), source);
        }
        else if (action.Copy is { } copy)
        {
            Copy(copy, nodes, action.Path.Below("copy"), source, run);
        }
    }

    private void Copy(JsonPathQuery copy, List<JsonPathNode> nodes, NodePath at, SourceMap source, JsonPathRun run)
    {
        List<JsonPathNode> copied = [.. copy.Select(document, run).Distinct()];
        if (copied.Count != 1)
        {
            Refuse(source, at, $"copy has to select one value, and selects {copied.Count.ToString(CultureInfo.InvariantCulture)}");
            return;
        }

        // A copy of its own: the value may be one of the nodes, or hold one.
        Merge(nodes, copied[0].Value?.DeepClone(), new OverlayOrigin(source, at, IsExact: false), source);
    }

    private void Merge(List<JsonPathNode> nodes, JsonNode? value, OverlayOrigin origin, SourceMap source)
    {
        if (nodes.Select(node => OverlayMerge.Shape(node.Value)).Distinct().Count() > 1)
        {
            Refuse(source, origin.Path, "the target selects values of different kinds; they have to be all objects, all lists, or all of them neither");
            return;
        }

        var merge = new OverlayMerge(origins, _budget, (path, reason) => Refuse(source, path, reason), (path, key) => problems.Add(OverlayRules.NullChangesNothing, Place(source, path), key));
        foreach (JsonPathNode node in nodes)
        {
            cancellation.ThrowIfCancellationRequested();
            merge.Merge(node, value, origin);
        }
    }

    private void Refuse(SourceMap source, NodePath at, string reason) => problems.Add(OverlayRules.Unfitting, Place(source, at), reason);

    private static SourcePlace Place(SourceMap source, NodePath at) => source.Find(at.ToString());
}
