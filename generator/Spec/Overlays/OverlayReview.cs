using System.Text.Json;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>Compares an overlay with what the specification's schemas of 1.0 and 1.1 ask for.</summary>
internal sealed class OverlayReview(ProblemList problems)
{
    private static readonly string[] s_root = ["overlay", "info", "extends", "actions"];
    private static readonly string[] s_info = ["title", "version", "description"];
    private static readonly string[] s_action = ["target", "description", "update", "copy", "remove"];

    private bool _isRight = true;

    public bool Review(JsonObject overlay)
    {
        NodePath root = NodePath.Root;
        Keys(overlay, s_root, root);
        string version = Text(overlay, "overlay", root, isRequired: true) ?? "";
        bool is10 = version.StartsWith("1.0.", StringComparison.Ordinal);
        if (overlay["overlay"] is not null && !((is10 || version.StartsWith("1.1.", StringComparison.Ordinal)) && version.Length > 4 && version.Skip(4).All(JsonPathScanner.IsDigit)))
        {
            Refuse(root.Below("overlay"), "the version of the specification it is written in has to be a text such as 1.0.0 or 1.1.0");
        }

        Text(overlay, "extends", root, isRequired: false);
        Info(overlay, root);
        Actions(overlay, root, is10);
        return _isRight;
    }

    private void Info(JsonObject overlay, NodePath root)
    {
        if (overlay["info"] is not JsonObject info)
        {
            Refuse(root.Below("info"), "it needs an object 'info'");
            return;
        }

        NodePath at = root.Below("info");
        Keys(info, s_info, at);
        Text(info, "title", at, isRequired: true);
        Text(info, "version", at, isRequired: true);
        Text(info, "description", at, isRequired: false);
    }

    private void Actions(JsonObject overlay, NodePath root, bool is10)
    {
        NodePath at = root.Below("actions");
        if (overlay["actions"] is not JsonArray { Count: > 0 } actions)
        {
            Refuse(at, "it needs a list 'actions' with an action at least");
            return;
        }

        var met = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < actions.Count; i++)
        {
            if (actions[i] is not JsonObject action)
            {
                Refuse(at.Below(i), "an action has to be an object");
                continue;
            }

            Action(action, at.Below(i), is10);
            if (!met.Add(action.ToJsonString()))
            {
                Refuse(at.Below(i), "it has the same action twice");
            }
        }
    }

    private void Action(JsonObject action, NodePath at, bool is10)
    {
        Keys(action, s_action, at);
        Text(action, "description", at, isRequired: false);
        if (Text(action, "target", at, isRequired: true) is { } target && !target.StartsWith("$", StringComparison.Ordinal))
        {
            Refuse(at.Below("target"), "a target has to begin with '$'");
        }

        if (action.ContainsKey("remove") && action["remove"]?.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False))
        {
            Refuse(at.Below("remove"), "'remove' has to be true or false");
        }

        Text(action, "copy", at, isRequired: false);
        if (is10 && action.ContainsKey("copy"))
        {
            Refuse(at.Below("copy"), "'copy' needs the version 1.1.0 of the specification");
        }
    }

    private void Keys(JsonObject node, string[] known, NodePath at)
    {
        foreach (string key in node.Select(member => member.Key))
        {
            if (!known.Contains(key) && !key.StartsWith("x-", StringComparison.Ordinal))
            {
                Refuse(at.Below(key), $"'{key}' is none of {string.Join(", ", known)}, and no extension that begins with 'x-'");
            }
        }
    }

    private string? Text(JsonObject node, string key, NodePath at, bool isRequired)
    {
        if (!node.ContainsKey(key))
        {
            if (isRequired)
            {
                Refuse(at, $"'{key}' is missing");
            }

            return null;
        }

        if (node[key]?.GetValueKind() == JsonValueKind.String)
        {
            return node[key]!.GetValue<string>();
        }

        Refuse(at.Below(key), $"'{key}' has to be a text");
        return null;
    }

    private void Refuse(NodePath at, string reason)
    {
        _isRight = false;
        problems.Add(OverlayRules.Malformed, at.ToString(), reason);
    }
}
