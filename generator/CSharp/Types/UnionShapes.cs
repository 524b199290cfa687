using System.Globalization;
using Clarifeye.Generated.Api;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans what the runtime has to know of a case to recognize its values.</summary>
internal sealed class UnionShapes(TypePlanner types, TypeNames names)
{
    /// <summary>How far lists and maps are looked into; the runtime looks no further either.</summary>
    private const int Deepest = 4;

    /// <param name="cases">All of the union: what only one of them can be needs no look inside.</param>
    public string Of(ApiType type, EquatableArray<UnionCase> cases) => type switch
    {
        ListType when cases.Count(other => other.Type is ListType) == 1 && !cases.Any(other => types.Find(other.Type) is UnionDefinition) => Case("Of", Kind("Array")),
        _ => Of(type, Deepest),
    };

    private string Of(ApiType type, int depth) => type switch
    {
        _ when type.IsNullable || depth == 0 => Case("Of", Kinds(type)),
        ScalarType { Kind: ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.Uuid or ScalarKind.DateTime or ScalarKind.Date or ScalarKind.Bytes } scalar => Format(scalar.Kind),
        ListType list => Case("List", Of(list.Item, depth - 1)),
        MapType map => Case("Map", IsKindEnough(map.Value) ? Kinds(map.Value) : Of(map.Value, depth - 1)),
        NamedType { IsOpen: true } => Case("Of", Kind("String")),
        NamedType => types.Find(type) switch
        {
            EnumDefinition { Kind: EnumKind.Text } => Case("Texts", types.Full(names.EnumTexts(((NamedType)type).Key)) + ".Names"),
            EnumDefinition { Kind: var kind } => Format(kind == EnumKind.Int32 ? ScalarKind.Int32 : ScalarKind.Int64),
            ObjectDefinition definition => ByProperties(definition, types.Plan(type).FullName),
            UnionDefinition => $"{Runtime.Name}JsonUnionCase.Union<{types.Plan(type).FullName}>()",
            _ => Case("Of", Kind("Any")),
        },
        _ => Case("Of", Kinds(type)),
    };

    private string ByProperties(ObjectDefinition definition, string type)
    {
        string kinds = string.Join(", ", definition.Properties.Select(property => Kinds(property.Type.OrNull(!property.IsRequired))));
        IEnumerable<string> constants = definition.Properties.Select((property, i) => property.Constant is { } constant
            ? $".Const({i.ToString(CultureInfo.InvariantCulture)}, {Literal.String(constant)})"
            : "");
        return $"{Runtime.Name}JsonUnionCase.Object<{type}>({kinds}){string.Concat(constants)}";
    }

    /// <summary>Whether values of the kind fit without a look at them.</summary>
    private static bool IsKindEnough(ApiType type) =>
        type.IsNullable || type is AnyType or ListType or ScalarType { Kind: ScalarKind.String or ScalarKind.Boolean or ScalarKind.Double or ScalarKind.Single or ScalarKind.Decimal };

    private string Kinds(ApiType type)
    {
        string kind = type switch
        {
            ScalarType { Kind: ScalarKind.Boolean } => "Boolean",
            ScalarType { Kind: ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal } => "Number",
            ScalarType { Kind: ScalarKind.NumberOrString } => $"Number | {Runtime.Name}JsonKinds.String",
            ScalarType => "String",
            ListType => "Array",
            MapType => "Object",
            NamedType => types.Find(type) switch
            {
                EnumDefinition { Kind: EnumKind.Text } => "String",
                EnumDefinition => "Number",
                ObjectDefinition => "Object",
                _ => "Any",
            },
            _ => "Any",
        };
        return Kind(kind) + (type.IsNullable && kind != "Any" ? " | " + Kind("Null") : "");
    }

    private static string Kind(string kind) => $"{Runtime.Name}JsonKinds.{kind}";

    private static string Format(ScalarKind kind) => Case("Of", $"{Runtime.Name}JsonFormat.{(kind == ScalarKind.Uuid ? "Guid" : kind.ToString())}");

    private static string Case(string factory, string argument) => $"{Runtime.Name}JsonUnionCase.{factory}({argument})";
}
