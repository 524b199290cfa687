using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>What a discriminator's property says in each case of a union.</summary>
internal sealed class UnionTexts(BindingBudget budget, Hierarchies hierarchies, HierarchyTexts hierarchy)
{
    private readonly Dictionary<OpenApiDiscriminator, ILookup<string, string>> _mapped = [];

    /// <summary>
    /// The mapping's texts, else those of the base class, else those that the property of the case can have, else the component's name (OpenAPI 3.2, section 4.25.3); of a
    /// union those of its cases.
    /// </summary>
    /// <param name="byConstants">Whether to look at the property of the case.</param>
    public IReadOnlyList<string> Of(OpenApiDiscriminator discriminator, IOpenApiSchema schema, bool byConstants)
    {
        List<string> texts = [];
        foreach ((OpenApiDiscriminator around, IOpenApiSchema one, IReadOnlyList<string> mapped) in Objects(discriminator, schema))
        {
            texts.AddRange(mapped.Count > 0 ? mapped : OfObject(around, one, byConstants));
        }

        return texts;
    }

    /// <summary>Texts that mean the case where they mean no other one: what derives from it is of it too, and a mapping may be of other texts than the base's.</summary>
    public IEnumerable<string> Further(OpenApiDiscriminator discriminator, IOpenApiSchema schema)
    {
        foreach (string id in Objects(discriminator, schema).Select(leaf => ToldId(leaf.Object, discriminator)).OfType<string>())
        {
            IReadOnlyList<(string Text, string Id)> inside = hierarchy.Property(id) == discriminator.PropertyName ? hierarchy.Derived(id) : [];
            budget.Look(inside.Count);
            foreach (string text in hierarchy.Of(id).Concat(inside.Select(one => one.Text)))
            {
                yield return text;
            }
        }
    }

    /// <summary>The case that all others derive from, which is what an unlisted text means; -1 for none.</summary>
    public int BaseOfOthers(OpenApiDiscriminator discriminator, IReadOnlyList<SchemaPart> cases)
    {
        string?[] ids = [.. cases.Select(part => ToldId(part.Schema, discriminator))];
        int first = Array.FindIndex(ids, id => id is not null && hierarchies.BaseOf(id) is null);
        return first >= 0 && Array.TrueForAll(ids, id => id is not null && hierarchies.Line(id).Contains(ids[first])) ? first : -1;
    }

    private string? ToldId(IOpenApiSchema schema, OpenApiDiscriminator discriminator) =>
        hierarchies.IdOf(schema) is { } id && hierarchy.IsToldBy(id, discriminator.PropertyName!) ? id : null;

    /// <summary>The objects that a case is, with the mapping's texts for each; a nested union that is mapped itself counts as one.</summary>
    private IEnumerable<(OpenApiDiscriminator Around, IOpenApiSchema Object, IReadOnlyList<string> Mapped)> Objects(OpenApiDiscriminator discriminator, IOpenApiSchema schema)
    {
        HashSet<IOpenApiSchema> unions = [];
        var waiting = new Stack<(OpenApiDiscriminator Discriminator, IOpenApiSchema Schema)>();
        waiting.Push((discriminator, schema));
        while (waiting.Count > 0)
        {
            budget.Look();
            (OpenApiDiscriminator around, IOpenApiSchema one) = waiting.Pop();
            string[] mapped = one is OpenApiSchemaReference reference ? [.. Mapped(around)[reference.Reference.Id ?? ""]] : [];
            IOpenApiSchema? target = one is OpenApiSchemaReference named ? named.Next() : one;
            if (mapped.Length > 0 || target is OpenApiSchemaReference || (target is not null && (!target.IsUnion() || target.Properties is { Count: > 0 })))
            {
                yield return (around, one, mapped);
            }
            else if (target is not null && unions.Add(target))
            {
                OpenApiDiscriminator inner = target.Discriminator?.PropertyName == around.PropertyName ? target.Discriminator! : around;
                foreach (SchemaPart part in target.Alternatives(new Place("", []), out _).AsEnumerable().Reverse())
                {
                    waiting.Push((inner, part.Schema));
                }
            }
        }
    }

    private IReadOnlyList<string> OfObject(OpenApiDiscriminator discriminator, IOpenApiSchema schema, bool byConstants)
    {
        if (ToldId(schema, discriminator) is { } id && hierarchy.Of(id) is { Count: > 0 } texts)
        {
            return texts;
        }

        IOpenApiSchema target = schema is OpenApiSchemaReference reference ? reference.Next()! : schema;
        IReadOnlyList<string> constants = byConstants ? target.TextsOf(discriminator.PropertyName!, budget) : [];
        return constants.Count > 0 ? constants
            : schema is OpenApiSchemaReference component && UnionDiscriminator.IsObject(target) ? [component.Place().Name[0]]
            : [];
    }

    /// <summary>The mapping by the components' names, which are all that some give.</summary>
    private ILookup<string, string> Mapped(OpenApiDiscriminator discriminator)
    {
        if (!_mapped.TryGetValue(discriminator, out ILookup<string, string>? known))
        {
            budget.Look(discriminator.Mapping?.Count ?? 0);
            known = (discriminator.Mapping ?? new Dictionary<string, OpenApiSchemaReference>())
                .Where(mapping => mapping.Value?.Reference.Id is not null)
                .ToLookup(mapping => mapping.Value.Reference.Id!, mapping => mapping.Key, StringComparer.Ordinal);
            _mapped.Add(discriminator, known);
        }

        return known;
    }
}
