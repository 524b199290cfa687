using System.Globalization;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Spec;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>What the binders of one document share: the document, what they defined, and what they have to say about it.</summary>
internal sealed class Binding(OpenApiDocument document, ISourcePlaces places, string path, CancellationToken cancellation)
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, Definition?> _definitions = new(StringComparer.Ordinal);
    private readonly Queue<(string Key, Func<ObjectDefinition> Make)> _waiting = new();
    private readonly List<Problem> _problems = [];
    private readonly HashSet<(string Id, string Pointer)> _said = [];
    private readonly Dictionary<JsonNode, string> _json = [];
    private int _unsaid;
    private BindingBudget? _budget;
    private DeclaredServers? _servers;

    public OpenApiDocument Document => document;

    public DeclaredServers Servers => _servers ??= DeclaredServers.Of(document);

    public CancellationToken Cancellation => cancellation;

    public BindingBudget Budget => _budget ??= new BindingBudget((id, arguments) => Problem(id, At, arguments));

    /// <summary>Where binding is: for what is found to be too much, which no single place is to blame for.</summary>
    public string At { get; set; } = "#";

    /// <summary>The first ones, and how many more there are.</summary>
    public EquatableArray<Problem> Problems =>
    [
        .. _problems,
        .. Budget.TooManyWords is { } words ? [words] : Array.Empty<Problem>(),
        .. _unsaid > 0 ? [new Problem(DocumentRules.MoreProblems, path, default, [_unsaid.ToString(CultureInfo.InvariantCulture)])] : Array.Empty<Problem>(),
    ];

    /// <summary>The text of a value, written once however often what it belongs to is taken over.</summary>
    public string? Json(JsonNode? node)
    {
        if (node is null)
        {
            return null;
        }

        return _json.TryGetValue(node, out string? known) ? known : _json[node] = node.ToJsonString();
    }

    /// <summary>In the order in which they were met: the same for the same document.</summary>
    public EquatableArray<Definition> Definitions => _order.Select(key => _definitions[key]!).ToEquatableArray();

    public void Report(string id, Place place, params string[] arguments) => Report(id, place.Pointer, arguments);

    /// <summary>A component or a path's parameter is met wherever it is referred to, and spoken of once.</summary>
    public void Report(string id, string pointer, params string[] arguments)
    {
        if (!_said.Add((id, pointer)))
        {
            return;
        }

        if (_problems.Count == BindingLimits.Problems)
        {
            _unsaid++;
            return;
        }

        _problems.Add(Problem(id, pointer, arguments));
    }

    /// <summary>
    /// The type of that key; its definition is made by <see cref="Complete"/>, so that objects may contain each other to any depth without a call inside a call.
    /// </summary>
    public NamedType DefineObject(string key, Func<ObjectDefinition> make)
    {
        if (!_definitions.ContainsKey(key))
        {
            Reserve(key);
            _waiting.Enqueue((key, make));
        }

        return new NamedType(key);
    }

    /// <summary>Makes the definitions that wait, and those they ask for.</summary>
    public void Complete()
    {
        while (_waiting.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            (string key, Func<ObjectDefinition> make) = _waiting.Dequeue();
            At = key;
            _definitions[key] = make();
        }
    }

    /// <summary>The type of that key; its definition is made on the first call only, and may refer to itself.</summary>
    public NamedType Define(string key, Func<Definition> make)
    {
        if (!_definitions.ContainsKey(key))
        {
            Reserve(key);
            _definitions[key] = make();
        }

        return new NamedType(key);
    }

    /// <summary>Keeps a place among the definitions for one whose parts are bound first.</summary>
    public void Reserve(string key)
    {
        Budget.Type();
        _definitions.Add(key, null);
        _order.Add(key);
    }

    /// <summary>Puts the definition in the place that was kept for it.</summary>
    public void Fill(Definition definition) => _definitions[definition.Key] = definition;

    /// <summary>Gives up a place that is not needed.</summary>
    public void Release(string key)
    {
        _definitions.Remove(key);
        _order.RemoveAt(_order.LastIndexOf(key)); // most likely the last one
    }

    /// <summary>The definition behind a type; null for another type.</summary>
    public Definition? Find(ApiType? type)
    {
        Complete();
        return FindMade(type);
    }

    /// <summary>The definition behind a type; null for another type, and for one that is not made yet: an object, or a union around the place that asks.</summary>
    public Definition? FindMade(ApiType? type) =>
        type is NamedType named && _definitions.TryGetValue(named.Key, out Definition? definition) ? definition : null;

    private Problem Problem(string id, string pointer, string[] arguments)
    {
        SourcePlace place = places.Find(pointer);
        return new Problem(id, place.Path, place.Position, arguments.ToEquatableArray());
    }
}
