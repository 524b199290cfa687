using Clarifeye.Generated.Api;

namespace Clarifeye.Generated.CSharp;

/// <summary>The file each definition goes to: a component has its own, what is defined inside it or inside an operation goes there too.</summary>
internal sealed class Homes
{
    private const int SegmentsOfComponent = 4;
    private const int SegmentsOfOperation = 4;

    private readonly Dictionary<string, string> _homes = new(StringComparer.Ordinal);
    private readonly TypeNames _names;

    /// <param name="operations">The class that has the methods of each operation, by the operation's key.</param>
    public Homes(ApiModel api, TypeNames names, IEnumerable<(string Key, string Class)> operations)
    {
        _names = names;
        foreach (Definition definition in api.Definitions)
        {
            _homes[definition.Key] = names[definition.Key];
        }

        foreach ((string key, string owner) in operations)
        {
            _homes[key] = owner;
        }
    }

    public string Of(Definition definition) =>
        _homes.TryGetValue(Owner(definition.Key), out string? home) ? home : _names[definition.Key];

    /// <summary>The component or operation a pointer leads into: <c>#/components/schemas/X</c>, <c>#/paths/~1x/get</c>.</summary>
    private static string Owner(string pointer)
    {
        int segments = pointer.StartsWith("#/components/", StringComparison.Ordinal) ? SegmentsOfComponent : SegmentsOfOperation;
        int end = -1;
        for (int i = 0; i < segments; i++)
        {
            end = pointer.IndexOf('/', end + 1);
            if (end < 0)
            {
                return pointer;
            }
        }

        return pointer.Substring(0, end);
    }
}
