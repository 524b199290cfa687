using System.Globalization;
using Clarifeye.Generated.Api;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans how the runtime tells the case of a received value.</summary>
internal sealed class UnionChoicePlanner(TypePlanner types, TypeNames names)
{
    public string Plan(UnionDefinition union) => union.Discriminator is { } discriminator
        ? ByDiscriminator(discriminator, union)
        : string.Join(", ", union.Cases.Select(ByShape));

    private static string ByDiscriminator(string property, UnionDefinition union)
    {
        var values = union.Cases.SelectMany((unionCase, i) => unionCase.DiscriminatorValues.Select(value => (Value: value, Case: i))).ToList();
        string blob = Literal.Names(values.Select(value => value.Value));
        string cases = string.Concat(values.Select(value => ", " + value.Case.ToString(CultureInfo.InvariantCulture)));
        return $"{Literal.String(property)}, new {Runtime.Name}JsonNames({blob}){cases}";
    }

    private string ByShape(UnionCase unionCase) => unionCase.Type switch
    {
        NamedType when types.Find(unionCase.Type) is ObjectDefinition definition => ByProperties(definition, types.Plan(unionCase.Type).FullName),
        NamedType when types.Find(unionCase.Type) is EnumDefinition definition => Case($"Texts({types.Full(names.EnumTexts(definition.Key))}.Names)"),
        MapType map => Case($"Map({Kinds(map.Value)})"),
        _ => Case($"Of({Kinds(unionCase.Type)})"),
    };

    private string ByProperties(ObjectDefinition definition, string type)
    {
        string kinds = string.Join(", ", definition.Properties.Select(property => Kinds(property.Type.OrNull(!property.IsRequired))));
        IEnumerable<string> constants = definition.Properties.Select((property, i) => types.Find(property.Type) is EnumDefinition { Values: { Count: 1 } values }
            ? $".Const({i.ToString(CultureInfo.InvariantCulture)}, {Literal.String(values[0].Text)})"
            : "");
        return Case($"Object<{type}>({kinds}){string.Concat(constants)}");
    }

    private string Kinds(ApiType type)
    {
        string kind = type switch
        {
            ScalarType { Kind: ScalarKind.Boolean } => "Boolean",
            ScalarType { Kind: ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal } => "Number",
            ScalarType => "String",
            ListType => "Array",
            MapType => "Object",
            NamedType when types.Find(type) is EnumDefinition => "String",
            NamedType when types.Find(type) is ObjectDefinition => "Object",
            _ => "Any",
        };
        return $"{Runtime.Name}JsonKinds.{kind}{(type.IsNullable && kind != "Any" ? $" | {Runtime.Name}JsonKinds.Null" : "")}";
    }

    private static string Case(string factory) => $"{Runtime.Name}JsonUnionCase.{factory}";
}
