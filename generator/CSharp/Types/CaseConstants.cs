using Clarifeye.Generated.Api;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>Finds the values that a property has in one case of a union and not in others.</summary>
internal sealed class CaseConstants(TypePlanner types)
{
    /// <summary>The values outside of which an object is not of the case; none where it may have any.</summary>
    public IReadOnlyList<string> Of(ObjectDefinition definition, Property property) =>
        !IsDiscriminator(definition, property) ? property.Constant is { } constant ? [constant] : []
        : IsStated(definition) ? Texts(definition, property)
        : [];

    /// <summary>The values that speak for the case, though an object with another one may be of it too.</summary>
    public IReadOnlyList<string> UsualOf(ObjectDefinition definition, Property property) =>
        IsDiscriminator(definition, property) && !IsStated(definition) ? Texts(definition, property) : [];

    /// <summary>What a schema says of a discriminator is not true of what derives from it.</summary>
    private static bool IsDiscriminator(ObjectDefinition definition, Property property) =>
        definition.Lineage is { } lineage && (property.Name == lineage.Discriminator || property.Name == lineage.Own?.Property);

    /// <summary>Those that mean the class or one that derives from it; any is of a class without a base.</summary>
    private static IReadOnlyList<string> Texts(ObjectDefinition definition, Property property) =>
        definition.Lineage is { Base: not null, Own: { } own } lineage && own.Property == property.Name ? [.. own.Texts.Concat(Inside(lineage).Select(derived => derived.Text)).Distinct(StringComparer.Ordinal)] : [];

    private static EquatableArray<DerivedObject> Inside(Lineage lineage) => lineage.Own?.Property == lineage.Discriminator ? lineage.Derived : [];

    private bool IsStated(ObjectDefinition definition) =>
        definition.Lineage is { Own.AreStated: true } lineage && Inside(lineage).All(derived => types.Find(new NamedType(derived.Key)) is ObjectDefinition { Lineage.Own.AreStated: true });
}
