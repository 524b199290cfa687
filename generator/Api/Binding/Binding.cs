using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Spec;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>What the binders of one document share: the document, what they defined, and what they have to say about it.</summary>
internal sealed class Binding(OpenApiDocument document, SourceMap positions, string path, CancellationToken cancellation)
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, Definition?> _definitions = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    public OpenApiDocument Document => document;

    public CancellationToken Cancellation => cancellation;

    public EquatableArray<Problem> Problems => _problems.ToEquatableArray();

    /// <summary>In the order in which they were met: the same for the same document.</summary>
    public EquatableArray<Definition> Definitions => _order.Select(key => _definitions[key]!).ToEquatableArray();

    public void Report(string id, Place place, params string[] arguments) => Report(id, place.Pointer, arguments);

    public void Report(string id, string pointer, params string[] arguments) =>
        _problems.Add(new Problem(id, path, positions.Find(pointer), arguments.ToEquatableArray()));

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

    /// <summary>A reference to a definition that is still being made; null when there is none of that key.</summary>
    public NamedType? TypeBeingDefined(string key) => _definitions.ContainsKey(key) ? new NamedType(key) : null;

    /// <summary>The definition behind a type; null for another type and for one that is still being defined.</summary>
    public Definition? Find(ApiType? type) =>
        type is NamedType named && _definitions.TryGetValue(named.Key, out Definition? definition) ? definition : null;
}
