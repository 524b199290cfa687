using System.Globalization;
using Clarifeye.Generated.Api;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans what a class of a hierarchy has besides its properties.</summary>
internal sealed class DerivationPlanner(TypePlanner types, TypeNames names, Lineages lineages)
{
    private const string Argument = $"default({Runtime.Name}JsonConstruction)";

    /// <param name="unit">The class as one without a hierarchy would be.</param>
    /// <param name="parent">The class it derives from.</param>
    public ClassUnit Plan(ClassUnit unit, ObjectDefinition definition, ClassUnit? parent)
    {
        if (definition.Lineage is not { } lineage)
        {
            return unit;
        }

        bool isBase = lineages.IsBase(definition);
        string modifier = isBase ? "private protected " : "";
        return unit with
        {
            Declared = unit.Properties.Skip(parent?.Properties.Count ?? 0).ToEquatableArray(),
            DeclaresAdditional = parent is null,
            Modifier = isBase ? "" : "sealed ",
            Base = parent is null ? "" : parent.Name + ", ",
            FieldModifier = modifier,
            Construction = new ConstructionPlan(Argument, modifier, parent is null ? "" : " : base(_)", (lineage.Own is { } own ? Initialization(own, unit) : "") + unit.Construction?.Initialization),
            Derivation = lineage.Derived.Count == 0 && lineage.Otherwise is null ? null : Derivation(lineage),
        };
    }

    private static string Initialization(DiscriminatorTexts own, ClassUnit unit)
    {
        PropertyPlan property = unit.Properties.First(property => property.JsonName == own.Property);
        return InitialValue.OfText(own.Texts[0], property.Type == "string?", property.Field, property.Companion);
    }

    private DerivationPlan Derivation(Lineage lineage)
    {
        var texts = lineage.Derived.Select((derived, i) => (derived.Key, Index: i.ToString(CultureInfo.InvariantCulture)));
        texts = lineage.Otherwise is { } otherwise ? texts.Append((otherwise, "-1")) : texts;
        return new DerivationPlan(
            $"{Literal.String(lineage.Discriminator)}, new({Literal.Names(lineage.Derived.Select(derived => derived.Text).Concat(lineage.Itself))})",
            texts.GroupBy(text => text.Key, text => text.Index, StringComparer.Ordinal).Select(derived => new DerivedPlan(string.Join(" or ", derived), types.Full(names[derived.Key]))).ToEquatableArray());
    }
}
