using System.Collections.Immutable;
using Clarifeye.Generated.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;

namespace Clarifeye.Generated.Items;

/// <summary>The rules for all items of a project together.</summary>
internal static class ProjectChecks
{
    // The language of .NET 8, the oldest framework that the runtime is for; generated code is written in it.
    private const LanguageVersion Oldest = LanguageVersion.CSharp12;

    public static IEnumerable<ClientItem> Apply(ImmutableArray<ClientItem> items, LanguageVersion language) =>
        language < Oldest ? OneForAll(items, language) : DistinctNamespaces(items);

    // One message for the project instead of one for each item: there is one LangVersion to change.
    private static IEnumerable<ClientItem> OneForAll(ImmutableArray<ClientItem> items, LanguageVersion language) =>
        items.Take(1).Select(item => With(item, ItemRules.OldLanguageVersion, language.ToDisplayString()));

    // Two documents in one namespace would meet in partial classes of one name, and the names of generated files differ by more than casing.
    private static IEnumerable<ClientItem> DistinctNamespaces(ImmutableArray<ClientItem> items)
    {
        var owners = new Dictionary<string, ClientItem>(StringComparer.OrdinalIgnoreCase);
        foreach (ClientItem item in items)
        {
            if (item.Problems.Count > 0)
            {
                yield return item;
            }
            else if (owners.TryGetValue(item.Namespace, out ClientItem? owner))
            {
                yield return With(item, ItemRules.SharedNamespace, item.DocumentName, owner.DocumentName, owner.Namespace);
            }
            else
            {
                owners.Add(item.Namespace, item);
                yield return item;
            }
        }
    }

    private static ClientItem With(ClientItem item, string id, params string[] arguments) =>
        item with { Problems = [.. item.Problems, new Problem(id, item.ProjectPath, default, [.. arguments])] };
}
