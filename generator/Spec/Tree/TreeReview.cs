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
    private readonly KeywordReview _keywords = new(version, problems);
    private readonly HashSet<JsonObject> _reached = [];
    private bool _isReached;

    /// <summary>In the order of the document.</summary>
    public List<Reference> References { get; } = [];

    /// <summary>Reviews what only a reference leads to: it stands where the grammar says nothing, or in another file.</summary>
    public void ReviewTarget(JsonObject target, ObjectKind kind, FoundTarget found)
    {
        if (found.Kind is null || found.Path.File != 0)
        {
            _isReached = true;
            Review(target, kind, found.Path);
        }
    }

    public void Review(JsonObject node, ObjectKind kind, NodePath path)
    {
        cancellation.ThrowIfCancellationRequested();
        if (_isReached && !_reached.Add(node))
        {
            return;
        }

        bool isSchema = ReferenceEquals(kind, Grammar.Schema);
        if (node.ContainsKey(Reference.Keyword) && kind.IsReferenceAlone(version))
        {
            _keywords.ReviewReference(node, path);
        }
        else
        {
            _keywords.Review(node, kind, path);
        }

        if (isSchema)
        {
            SchemaRewrite.ResolveStatically(node, version);
            ReferenceSiblings.Apply(node, version);
        }

        if (kind.Section is not null && node.ContainsKey(Reference.Keyword))
        {
            References.Add(new(node, kind, path));
            if (version < SpecVersion.V31 && kind.IsReferenceAlone(version))
            {
                return;
            }
        }

        if (isSchema)
        {
            EnumRewrite.Apply(node, path, problems);
            SchemaRewrite.Apply(node, version);
        }
        else if (version == SpecVersion.V20)
        {
            Swagger2Rewrite.Apply(node, kind);
            if (ReferenceEquals(kind, Grammar.Parameter))
            {
                EnumRewrite.Apply(node, path, problems);
            }
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
        KeywordShape.TextMap => value is null ? null : ReviewMapping(_scalars.Review(value, keyword.Shape, path.Below(key)), path.Below(key)),
        _ => value is null ? null : _scalars.Review(value, keyword.Shape, path.Below(key)),
    };

    // A discriminator's values name schemas, or refer to them.
    private JsonNode? ReviewMapping(JsonNode? value, NodePath path)
    {
        if (value is JsonObject mapping)
        {
            foreach (string key in mapping.Where(entry => NamesNothing(entry.Value?.ToString() ?? "")).Select(entry => entry.Key).ToList())
            {
                LeftOut(mapping[key], "the name of a schema", path.Below(key));
                mapping.Remove(key);
            }

            References.AddRange(mapping.Select(entry => new Reference(mapping, Grammar.Schema, path, entry.Key)));
        }

        return value;
    }

    private static bool NamesNothing(string text) => text.Length > 0 && (string.IsNullOrWhiteSpace(text) || text[text.Length - 1] == '/');

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
        HashSet<int> leftOut = [];
        for (int i = 0; i < list.Count; i++)
        {
            JsonNode? item = list[i];
            JsonNode? reviewed = item is JsonObject known
                ? ReviewKnown(known, kind, path.Below(i))
                : ReviewObject(item, kind, i.ToString(CultureInfo.InvariantCulture), path);
            if (reviewed is null)
            {
                leftOut.Add(i);
            }
            else if (!ReferenceEquals(item, reviewed))
            {
                list[i] = reviewed;
            }
        }

        list.RemoveAll(leftOut);
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

        // A list of schemas says nothing of items that may be anywhere in an array.
        return isSchema && !(key == "items" && value is JsonArray) ? new JsonObject() : null;
    }

    private JsonNode? NoMethod(string key, NodePath path)
    {
        problems.Add(BindingRules.NoToken, path.Below(key).ToString(), key, "a method", "The operation is left out");
        return null;
    }

    private JsonNode? LeftOut(JsonNode? value, string expected, NodePath path)
    {
        problems.Add(DocumentRules.ValueOfWrongType, path.ToString(), path.Pointer, expected, Nulls.Describe(value));
        return null;
    }
}
