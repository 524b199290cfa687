using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>What a discriminator's property says in each case of a union.</summary>
internal sealed class DiscriminatorTexts(BindingBudget budget)
{
    private readonly Dictionary<OpenApiDiscriminator, ILookup<string, string>> _mapped = [];

    /// <summary>
    /// The mapping's texts, else those that the property of the case can have, else the component's name (OpenAPI 3.2, section 4.25.3); of a union those of its cases.
    /// </summary>
    /// <param name="byConstants">Whether to look at the property of the case.</param>
    public IReadOnlyList<string> Of(OpenApiDiscriminator discriminator, IOpenApiSchema schema, bool byConstants)
    {
        List<string> texts = [];
        HashSet<IOpenApiSchema> unions = [];
        var waiting = new Stack<(OpenApiDiscriminator Discriminator, IOpenApiSchema Schema)>();
        waiting.Push((discriminator, schema));
        while (waiting.Count > 0)
        {
            budget.Look();
            (OpenApiDiscriminator around, IOpenApiSchema one) = waiting.Pop();
            string[] mapped = one is OpenApiSchemaReference reference ? [.. Mapped(around)[reference.Reference.Id ?? ""]] : [];
            if (mapped.Length > 0)
            {
                texts.AddRange(mapped);
                continue;
            }

            IOpenApiSchema? target = one is OpenApiSchemaReference named ? named.Next() : one;
            if (target is null)
            {
                continue;
            }

            if (target is OpenApiSchemaReference || !target.IsUnion() || target.Properties is { Count: > 0 })
            {
                texts.AddRange(OfObject(around, one, target, byConstants));
            }
            else if (unions.Add(target))
            {
                OpenApiDiscriminator inner = target.Discriminator?.PropertyName == around.PropertyName ? target.Discriminator! : around;
                foreach (SchemaPart part in target.Alternatives(new Place("", []), out _).AsEnumerable().Reverse())
                {
                    waiting.Push((inner, part.Schema));
                }
            }
        }

        return texts;
    }

    private IReadOnlyList<string> OfObject(OpenApiDiscriminator discriminator, IOpenApiSchema schema, IOpenApiSchema target, bool byConstants)
    {
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
