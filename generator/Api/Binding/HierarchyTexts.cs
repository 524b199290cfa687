using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>The property that tells the components of a hierarchy apart, and its texts for each (OpenAPI 3.2, section 4.25).</summary>
internal sealed class HierarchyTexts(Hierarchies hierarchies, BindingBudget budget)
{
    /// <summary>Of Azure's documents (AutoRest): the text where the document has no mapping.</summary>
    private const string Extension = "x-ms-discriminator-value";

    private readonly Dictionary<string, IReadOnlyList<string>> _stated = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<(string Text, string Id)>> _derived = new(StringComparer.Ordinal);

    /// <summary>The property that tells what derives from a component: its own, or else the one it takes over.</summary>
    public string Property(string id) => hierarchies.Line(id).Select(at => Hierarchies.OwnDiscriminator(hierarchies.Schema(at))).First(property => property is not null)!;

    /// <summary>Whether a component is told from others of a hierarchy by that property.</summary>
    public bool IsToldBy(string id, string property) => hierarchies.Contains(id) && Property(hierarchies.BaseOf(id) ?? id) == property;

    /// <summary>The texts that mean a component; none for a base that is not said to have one.</summary>
    public IReadOnlyList<string> Of(string id) => Stated(id) is { Count: 0 } && hierarchies.BaseOf(id) is not null ? [id] : Stated(id);

    /// <summary>Those of them that the document states: the name of a component is none until nothing else is said.</summary>
    public IReadOnlyList<string> Stated(string id) => _stated.TryGetValue(id, out IReadOnlyList<string>? known) ? known : _stated[id] = FindStated(id);

    /// <summary>What derives from a component and is told by the same property, each text once: of two components with one text the first has it.</summary>
    public IReadOnlyList<(string Text, string Id)> Derived(string id) => _derived.TryGetValue(id, out IReadOnlyList<(string Text, string Id)>? known) ? known : _derived[id] = [.. FindDerived(id)];

    private IReadOnlyList<string> FindStated(string id)
    {
        IOpenApiSchema schema = hierarchies.Schema(id);
        string? parent = hierarchies.BaseOf(id);
        string property = Property(parent ?? id);
        string[] mapped = parent is null
            ? [.. hierarchies.Mapped(id, id)]
            : [.. hierarchies.Line(id).SkipWhile(at => Property(at) != property).TakeWhile(at => Property(at) == property).SelectMany(at => hierarchies.Mapped(at, id)).Distinct(StringComparer.Ordinal)];
        return mapped.Length > 0 ? mapped
            : Extended(schema) is { } extended ? [extended]
            : OwnTexts(schema, property) is { } own && (parent is not null || own.Count == 1) ? own // the several texts of a base are those of all
            : [];
    }

    private IEnumerable<(string Text, string Id)> FindDerived(string id)
    {
        string property = Property(id);
        var texts = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(hierarchies.DerivedOf(id).Reverse());
        while (waiting.Count > 0)
        {
            string derived = waiting.Pop();
            foreach (string text in Of(derived).Where(texts.Add))
            {
                yield return (text, derived);
            }

            foreach (string further in Property(derived) == property ? hierarchies.DerivedOf(derived).Reverse() : [])
            {
                waiting.Push(further);
            }
        }
    }

    /// <summary>What derives from a component and is meant where the text is absent or not listed; null for none.</summary>
    public string? Otherwise(string id) =>
        hierarchies.Schema(id).Discriminator?.DefaultMapping?.Reference.Id is { } otherwise && otherwise != id && hierarchies.Line(otherwise).Contains(id) ? otherwise : null;

    /// <summary>The texts of its own discriminator that mean the component itself, which is what none derived from it is.</summary>
    public IEnumerable<string> Itself(string id)
    {
        string property = Property(id);
        IReadOnlyList<string> texts = hierarchies.BaseOf(id) is { } parent && Property(parent) == property ? Of(id) : [.. hierarchies.Mapped(id, id)];
        return (texts.Count > 0 ? texts : [id]).Except(Derived(id).Select(derived => derived.Text), StringComparer.Ordinal);
    }

    private static string? Extended(IOpenApiSchema schema) =>
        schema.Extensions?.TryGetValue(Extension, out IOpenApiExtension? extension) == true && extension is JsonNodeExtension { Node: { } node } && !SchemaFacts.IsNull(node) ? node.ToString() : null;

    /// <summary>The texts that the schema itself gives the property, not those it takes over: these may be the texts of all.</summary>
    private IReadOnlyList<string> OwnTexts(IOpenApiSchema schema, string property) =>
        new[] { schema }.Concat((schema.AllOf ?? []).Where(part => part is not null and not OpenApiSchemaReference))
            .Where(part => part.Properties?.ContainsKey(property) == true)
            .Select(part => part.TextsOf(property, budget))
            .FirstOrDefault(texts => texts.Count > 0) ?? [];
}
