using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>Takes out the components that nothing leads to from the operations that are left.</summary>
/// <remarks>The tree's references have to lead to components by their keys, as <see cref="ReferenceRewrite"/> leaves them.</remarks>
internal sealed class ComponentShaking
{
    private static readonly string[] s_sectionsOf2 = ["definitions", "parameters", "responses"];

    private readonly Dictionary<string, JsonNode?> _components = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _derived = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly HashSet<string> _kept = new(StringComparer.Ordinal);
    private readonly Queue<string> _waiting = new();
    private readonly CancellationToken _cancellation;

    private ComponentShaking(CancellationToken cancellation) => _cancellation = cancellation;

    /// <returns>The pointers of what is gone.</returns>
    public static IReadOnlyCollection<string> Apply(JsonObject document, CancellationToken cancellation) => new ComponentShaking(cancellation).Shake(document);

    private List<string> Shake(JsonObject document)
    {
        List<(string Pointer, JsonObject Section)> sections = [.. Sections(document)];
        foreach ((string pointer, JsonObject section) in sections)
        {
            foreach (KeyValuePair<string, JsonNode?> component in section)
            {
                Register(pointer + "/" + component.Key, component.Value);
            }
        }

        FindTold();
        FollowRoots(document, sections);
        while (_waiting.Count > 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            FollowComponent(_waiting.Dequeue());
        }

        return Remove(sections);
    }

    // Security schemes are named without a reference, and cost nothing.
    private static IEnumerable<(string Pointer, JsonObject Section)> Sections(JsonObject document)
    {
        IEnumerable<(string, JsonNode?)> sections = document["components"] is JsonObject components
            ? components.Where(section => section.Key != "securitySchemes" && !section.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase)).Select(section => ("#/components/" + section.Key, section.Value))
            : s_sectionsOf2.Select(section => ("#/" + section, document[section]));
        return sections.Where(section => section.Item2 is JsonObject).Select(section => (section.Item1, (JsonObject)section.Item2!));
    }

    private void Register(string pointer, JsonNode? component)
    {
        _components[pointer] = component;
        foreach (JsonNode? part in (component as JsonObject)?["allOf"] as JsonArray ?? [])
        {
            if (Reference(part) is { } basis)
            {
                if (!_derived.TryGetValue(basis, out List<string>? derived))
                {
                    _derived.Add(basis, derived = []);
                }

                derived.Add(pointer);
            }
        }
    }

    /// <summary>Finds what a discriminator tells from what extends it: that which has one, and what extends that at any level.</summary>
    private void FindTold()
    {
        var waiting = new Queue<string>(_components.Where(component => (component.Value as JsonObject)?.ContainsKey("discriminator") == true).Select(component => component.Key));
        while (waiting.Count > 0)
        {
            string pointer = waiting.Dequeue();
            if (_told.Add(pointer) && _derived.TryGetValue(pointer, out List<string>? derived))
            {
                derived.ForEach(waiting.Enqueue);
            }
        }
    }

    private void FollowRoots(JsonObject document, List<(string Pointer, JsonObject Section)> sections)
    {
        var shaken = new HashSet<JsonNode>(sections.Select(section => section.Section));
        foreach (KeyValuePair<string, JsonNode?> member in document)
        {
            if (member.Key != "components" && member.Value is { } value && !shaken.Contains(value))
            {
                Follow(value);
            }
        }
    }

    /// <remarks>Recursion is safe: no tree is deeper than <see cref="ReadingLimits.Depth"/>.</remarks>
    private void Follow(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (JsonNode? item in list)
            {
                Follow(item);
            }
        }
        else if (node is JsonObject members)
        {
            Keep(Reference(members));
            foreach (KeyValuePair<string, JsonNode?> mapping in (members["discriminator"] as JsonObject)?["mapping"] as JsonObject ?? [])
            {
                string target = mapping.Value?.ToString() ?? "";
                Keep(target);
                Keep("#/components/schemas/" + target);
            }

            foreach (KeyValuePair<string, JsonNode?> member in members)
            {
                Follow(member.Value);
            }
        }
    }

    private void FollowComponent(string pointer)
    {
        Follow(_components[pointer]);

        // What extends a schema is one of its values where a discriminator tells them apart.
        if (_told.Contains(pointer) && _derived.TryGetValue(pointer, out List<string>? derived))
        {
            derived.ForEach(Keep);
        }
    }

    private void Keep(string? pointer)
    {
        if (pointer is not null && _components.ContainsKey(pointer) && _kept.Add(pointer))
        {
            _waiting.Enqueue(pointer);
        }
    }

    private List<string> Remove(List<(string Pointer, JsonObject Section)> sections)
    {
        List<string> removed = [];
        foreach ((string pointer, JsonObject section) in sections)
        {
            HashSet<string> unreached = [.. section.Select(component => component.Key).Where(key => !_kept.Contains(pointer + "/" + key))];
            section.RemoveAll(unreached);
            removed.AddRange(unreached.Select(key => pointer + "/" + JsonPointer.Escape(key)));
        }

        return removed;
    }

    private static string? Reference(JsonNode? node) =>
        node is JsonObject holder && holder["$ref"] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
