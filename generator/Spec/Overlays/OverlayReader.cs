using System.Globalization;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Items;

namespace Clarifeye.Generated.Spec;

/// <summary>Reads an overlay. What is wrong with it is reported at its place in it.</summary>
internal sealed class OverlayReader(OverlayFile file, string documentPath, ProblemList problems, CancellationToken cancellation)
{
    private const string FileScheme = "file://";

    private readonly string _text = file.Text.TrimStart('\uFEFF');
    private readonly SourceMap _source = new(file.Path, file.Text.TrimStart('\uFEFF'));

    /// <returns>Null for a text that is no overlay.</returns>
    public Overlay? Read()
    {
        var own = new ProblemList(file.Path, _source);
        JsonObject? tree = null;
        try
        {
            tree = TreeReader.Read(file.Path, _text, own, cancellation);
        }
        catch (SourceFault fault)
        {
            own.Add(fault.Id, fault.Position, fault.Arguments);
        }

        bool isOverlay = tree is not null && new OverlayReview(own).Review(tree);
        problems.AddAll(own);
        if (isOverlay)
        {
            SayIfForAnother(tree!);
        }

        return isOverlay ? new Overlay(_source, [.. Actions((JsonArray)tree!["actions"]!)]) : null;
    }

    // A URI may name the same document where it is published: only the item says what is meant.
    private void SayIfForAnother(JsonObject overlay)
    {
        if (overlay["extends"]?.GetValue<string>() is { } extended && !IsDocument(extended) && !IsDocument(Uri.UnescapeDataString(extended)))
        {
            problems.Add(OverlayRules.ExtendsAnother, _source.Find("#/extends"), extended, Path.GetFileName(documentPath));
        }
    }

    private bool IsDocument(string extended)
    {
        string path = extended;
        if (path.StartsWith(FileScheme, StringComparison.OrdinalIgnoreCase))
        {
            // The path of "file:///C:/specs/shop.yaml" begins with its drive.
            bool hasDrive = path.Length > FileScheme.Length + 2 && path[FileScheme.Length + 2] == ':';
            path = path.Substring(FileScheme.Length + (hasDrive ? 1 : 0));
        }

        return FilePaths.Resolve(file.Path, path) == FilePaths.Normal(documentPath);
    }

    private IEnumerable<OverlayAction> Actions(JsonArray actions)
    {
        NodePath path = NodePath.Root.Below("actions");
        for (int i = 0; i < actions.Count; i++)
        {
            if (Action((JsonObject)actions[i]!, path.Below(i)) is { } action)
            {
                yield return action;
            }
        }
    }

    private OverlayAction? Action(JsonObject action, NodePath path)
    {
        string target = action["target"]!.GetValue<string>();
        JsonPathQuery? query = Query(target, path.Below("target"));
        JsonPathQuery? copy = action["copy"] is { } source ? Query(source.GetValue<string>(), path.Below("copy")) : null;
        if (query is null || (copy is null && action.ContainsKey("copy")))
        {
            return null;
        }

        OverlayUpdate? update = action.TryGetPropertyValue("update", out JsonNode? value) ? new OverlayUpdate(value) : null;
        return new OverlayAction(path, target, query, update, copy, action["remove"]?.GetValue<bool>() == true);
    }

    private JsonPathQuery? Query(string text, NodePath path)
    {
        try
        {
            var query = JsonPathQuery.Parse(text);
            foreach (string pattern in query.MalformedPatterns)
            {
                problems.Add(OverlayRules.MalformedPattern, _source.Find(path.ToString()), pattern, JsonPathRegex.LongestPattern.ToString(CultureInfo.InvariantCulture));
            }

            return query;
        }
        catch (JsonPathFault fault)
        {
            problems.Add(OverlayRules.MalformedQuery, _source.Find(path.ToString()), text, (fault.Position + 1).ToString(CultureInfo.InvariantCulture), fault.Message);
            return null;
        }
    }
}
