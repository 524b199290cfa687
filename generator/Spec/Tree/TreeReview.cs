using System.Text.Json.Nodes;
using System.Globalization;
using System.Text.Json;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Spec;

/// <summary>
/// Goes through the tree along the <see cref="Grammar"/>, before Microsoft.OpenApi does: collects the references, takes out what that library throws on or
/// loses silently, and says so.
/// </summary>
/// <remarks>Recursion is safe: no tree is deeper than <see cref="ReadingLimits.Depth"/>.</remarks>
internal sealed class TreeReview(SpecVersion version, ProblemList problems, CancellationToken cancellation)
{
    private readonly ScalarReview _scalars = new(version, problems);

    /// <summary>In the order of the document.</summary>
    public List<Reference> References { get; } = [];

    public void Review(JsonObject node, ObjectKind kind, NodePath path)
    {
        cancellation.ThrowIfCancellationRequested();
        if (kind.Section is not null && node.ContainsKey("$ref"))
        {
            References.Add(new(node, kind, path));
            if (version < SpecVersion.V31)
            {
                return;
            }
        }

        if (ReferenceEquals(kind, Grammar.Schema))
        {
            SchemaRewrite.Apply(node, version);
        }
        else if (version == SpecVersion.V20 && ReferenceEquals(kind, Grammar.Parameter))
        {
            ParameterRewrite.ApplyToV2(node);
        }
        else if (ReferenceEquals(kind, Grammar.Encoding))
        {
            ParameterRewrite.ApplyToEncoding(node);
        }

        Replacements replacements = default;
        foreach (KeyValuePair<string, JsonNode?> member in node)
        {
            if (kind.Find(member.Key) is not { } keyword)
            {
                // A text that is null is a text that is absent.
                replacements.Add(member.Key, member.Value, member.Value);
                continue;
            }

            replacements.Add(member.Key, member.Value, ReviewValue(member.Value, keyword, member.Key, path));
        }

        replacements.Apply(node);
    }

    /// <summary>The value to go on with; null to leave it out.</summary>
    private JsonNode? ReviewValue(JsonNode? value, Keyword keyword, string key, NodePath path) => keyword.Shape switch
    {
        KeywordShape.Data => value ?? Nulls.Create(),
        KeywordShape.Unused => null,
        KeywordShape.One => ReviewObject(value, keyword.Kind, key, path),
        KeywordShape.Map => value is JsonObject map ? ReviewMap(map, keyword.Kind, path.Below(key)) : LeftOut(value, "an object", path.Below(key)),
        KeywordShape.List => value is JsonArray list ? ReviewList(list, keyword.Kind, path.Below(key)) : LeftOut(value, "a list", path.Below(key)),
        _ => value is null ? null : _scalars.Review(value, keyword.Shape, path.Below(key)),
    };

    private JsonObject ReviewMap(JsonObject map, ObjectKind kind, NodePath path)
    {
        Replacements replacements = default;
        foreach (KeyValuePair<string, JsonNode?> entry in map)
        {
            bool isNoMethod = ReferenceEquals(kind, Grammar.Operation) && !HttpToken.IsToken(entry.Key);
            replacements.Add(entry.Key, entry.Value, isNoMethod ? NoMethod(entry.Key, path) : ReviewObject(entry.Value, kind, entry.Key, path));
        }

        replacements.Apply(map);
        return map;
    }

    private JsonArray ReviewList(JsonArray list, ObjectKind kind, NodePath path)
    {
        for (int i = 0, read = 0; i < list.Count; read++)
        {
            JsonNode? item = list[i];
            JsonNode? reviewed = item is JsonObject known
                ? ReviewKnown(known, kind, path.Below(read))
                : ReviewObject(item, kind, read.ToString(CultureInfo.InvariantCulture), path);
            if (reviewed is null)
            {
                list.RemoveAt(i);
                continue;
            }

            if (!ReferenceEquals(item, reviewed))
            {
                list[i] = reviewed;
            }

            i++;
        }

        return list;
    }

    private JsonObject ReviewKnown(JsonObject node, ObjectKind kind, NodePath path)
    {
        Review(node, kind, path);
        return node;
    }

    private JsonNode? ReviewObject(JsonNode? value, ObjectKind kind, string key, NodePath parent)
    {
        NodePath path = parent.Below(key);
        if (value is JsonObject node)
        {
            return ReviewKnown(node, kind, path);
        }

        if (version == SpecVersion.V20 && key == "discriminator" && value is JsonValue)
        {
            // In 2.0 the property's name alone.
            return value;
        }

        bool isSchema = ReferenceEquals(kind, Grammar.Schema);
        if (isSchema && value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False)
        {
            if (key is "additionalProperties" or "unevaluatedProperties" or "unevaluatedItems")
            {
                return value;
            }

            if (version >= SpecVersion.V31)
            {
                return SchemaRewrite.OfBoolean(value!.GetValue<bool>());
            }
        }

        LeftOut(value, "an object", path);
        return isSchema ? new JsonObject() : null;
    }

    private JsonNode? NoMethod(string key, NodePath path)
    {
        problems.Add(BindingRules.NoToken, path.Below(key).ToString(), key, "a method", "The operation is left out");
        return null;
    }

    private JsonNode? LeftOut(JsonNode? value, string expected, NodePath path)
    {
        problems.Add(DocumentRules.ValueOfWrongType, path.ToString(), path.ToString(), expected, Nulls.Describe(value));
        return null;
    }
}
