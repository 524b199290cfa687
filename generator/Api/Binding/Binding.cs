using System.Globalization;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Spec;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>What the binders of one document share: the document, what they defined, and what they have to say about it.</summary>
internal sealed class Binding(OpenApiDocument document, ISourcePlaces places, string path, CancellationToken cancellation)
{
    /// <summary>Far above real documents, far below what would stop a build: each is a member of a class.</summary>
    private const int MostInherited = 100_000;

    private const int MostProblems = 500;

    private readonly List<string> _order = [];
    private readonly Dictionary<string, Definition?> _definitions = new(StringComparer.Ordinal);
    private readonly Queue<(string Key, Func<ObjectDefinition> Make)> _waiting = new();
    private readonly List<Problem> _problems = [];
    private readonly HashSet<(string Id, string Pointer)> _said = [];
    private int _inherited;
    private int _unsaid;
    private DeclaredServers? _servers;

    public OpenApiDocument Document => document;

    public DeclaredServers Servers => _servers ??= DeclaredServers.Of(document);

    public CancellationToken Cancellation => cancellation;

    /// <summary>The first ones, and how many more there are.</summary>
    public EquatableArray<Problem> Problems => _unsaid == 0
        ? _problems.ToEquatableArray()
        : [.. _problems, new Problem(DocumentRules.MoreProblems, path, default, [_unsaid.ToString(CultureInfo.InvariantCulture)])];

    /// <summary>Counts properties that a class takes over from others; false when the document's classes have become too many properties together.</summary>
    public bool Inherit() => ++_inherited <= MostInherited;

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

        if (_problems.Count == MostProblems)
        {
            _unsaid++;
            return;
        }

        SourcePlace place = places.Find(pointer);
        _problems.Add(new Problem(id, place.Path, place.Position, arguments.ToEquatableArray()));
    }

    /// <summary>
    /// The type of that key; its definition is made by <see cref="Complete"/>, so that objects may contain each other to any depth without a call inside a call.
    /// </summary>
    public NamedType DefineObject(string key, Func<ObjectDefinition> make)
    {
        if (!_definitions.ContainsKey(key))
        {
            _definitions.Add(key, null);
            _order.Add(key);
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
            _definitions[key] = make();
        }
    }

    /// <summary>The type of that key; its definition is made on the first call only, and may refer to itself.</summary>
    public NamedType Define(string key, Func<Definition> make)
    {
        if (!_definitions.ContainsKey(key))
        {
            _definitions.Add(key, null);
            _order.Add(key);
            _definitions[key] = make();
        }

        return new NamedType(key);
    }

    /// <summary>Keeps a place among the definitions for one whose parts are bound first.</summary>
    public void Reserve(string key)
    {
        _definitions.Add(key, null);
        _order.Add(key);
    }

    /// <summary>Puts the definition in the place that was kept for it.</summary>
    public void Fill(Definition definition) => _definitions[definition.Key] = definition;

    /// <summary>Gives up a place that is not needed.</summary>
    public void Release(string key)
    {
        _definitions.Remove(key);
        _order.Remove(key);
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
}
