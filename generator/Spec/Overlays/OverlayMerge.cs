using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>What a value is to a merge.</summary>
internal enum OverlayShape
{
    Primitive,
    List,
    Object,
}

/// <summary>Merges a value into nodes, by the rules of the Overlay Specification 1.1 (section 4.4.3).</summary>
/// <param name="refuse">Told where in the overlay a value stands that does not fit, and why.</param>
/// <param name="ignore">Told where a null stands that changes nothing, and of which key.</param>
internal sealed class OverlayMerge(OverlayOrigins origins, OverlayBudget budget, Action<NodePath, string> refuse, Action<NodePath, string> ignore)
{
    public static OverlayShape Shape(JsonNode? value) => value switch
    {
        JsonObject => OverlayShape.Object,
        JsonArray => OverlayShape.List,
        _ => OverlayShape.Primitive,
    };

    public void Merge(JsonPathNode node, JsonNode? value, OverlayOrigin origin)
    {
        switch (node.Value, value)
        {
            case (JsonObject target, JsonObject members):
                Merge(target, members, origin);
                break;
            case (JsonArray target, JsonArray items):
                Append(target, items, origin);
                break;
            case (JsonArray target, _):
                Append(target, value, origin);
                break;
            case (JsonObject, _):
                refuse(origin.Path, "the target is an object, so the value has to be one");
                break;
            case (_, JsonObject or JsonArray):
                refuse(origin.Path, "the target is neither object nor list, so the value can't be one");
                break;
            default:
                Replace(node, value, origin);
                break;
        }
    }

    /// <remarks>Recursion is safe: no tree is deeper than <see cref="ReadingLimits.Depth"/>.</remarks>
    private void Merge(JsonObject target, JsonObject members, OverlayOrigin origin)
    {
        foreach (KeyValuePair<string, JsonNode?> member in members)
        {
            OverlayOrigin from = origin.Below(member.Key);
            if (!target.TryGetPropertyValue(member.Key, out JsonNode? existing))
            {
                Set(target, member.Key, member.Value, from);
                continue;
            }

            switch (existing, member.Value)
            {
                case (JsonObject known, JsonObject further):
                    Merge(known, further, from);
                    break;
                case (JsonArray known, JsonArray further):
                    Append(known, further, from);
                    break;
                case (JsonObject or JsonArray, null):
                    // The specification's own examples name a section without saying anything of it.
                    ignore(from.Path, member.Key);
                    break;
                case (not (JsonObject or JsonArray), not (JsonObject or JsonArray)):
                    Set(target, member.Key, member.Value, from);
                    break;
                default:
                    refuse(from.Path, $"'{member.Key}' is a value of another kind in the document");
                    break;
            }
        }
    }

    private void Append(JsonArray target, JsonArray items, OverlayOrigin origin)
    {
        for (int i = 0; i < items.Count; i++)
        {
            Append(target, items[i], origin.Below(i));
        }
    }

    private void Append(JsonArray target, JsonNode? item, OverlayOrigin origin)
    {
        if (Fits(target, item, origin))
        {
            origins.AddItem(target, origin);
            target.Add(item?.DeepClone());
        }
    }

    private void Set(JsonObject target, string key, JsonNode? value, OverlayOrigin origin)
    {
        if (Fits(target, value, origin))
        {
            target[key] = value?.DeepClone();
            origins.SetMember(target, key, origin);
        }
    }

    private void Replace(JsonPathNode node, JsonNode? value, OverlayOrigin origin)
    {
        if (node.Parent is JsonObject members)
        {
            Set(members, node.Key, value, origin);
        }
        else if (node.Parent is JsonArray items)
        {
            items[node.Index] = budget.Clone(value);
            origins.SetItem(items, node.Index, origin);
        }
    }

    private bool Fits(JsonNode target, JsonNode? value, OverlayOrigin origin)
    {
        // First, because the height takes a look at every node too.
        budget.Charge(value);
        bool fits = OverlayBudget.Depth(target) + OverlayBudget.Height(value) <= ReadingLimits.Depth;
        if (!fits)
        {
            refuse(origin.Path, "the document would become nested too deeply");
        }

        return fits;
    }
}
