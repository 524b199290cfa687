using System.Globalization;
using Clarifeye.Generated.Api;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans the C# type of every API type.</summary>
internal sealed class TypePlanner(ApiModel api, TypeNames names, string @namespace)
{
    private readonly Dictionary<string, Definition> _definitions = api.Definitions.ToDictionary(definition => definition.Key, StringComparer.Ordinal);

    private readonly Dictionary<string, bool> _holdEnums = new(StringComparer.Ordinal);

    /// <summary>Arbitrary JSON.</summary>
    public static readonly CSharpType Any = Scalar($"{Runtime.Name}RawJson", true, "RawCodec", "Raw");

    public Definition? Find(ApiType type) => type is NamedType named ? _definitions[named.Key] : null;

    public CSharpType Plan(ApiType type) => type switch
    {
        ScalarType scalar => Plan(scalar.Kind),
        ListType list => Collection(list.Item, "global::System.Collections.Generic.IReadOnlyList<{0}>", "List"),
        MapType map => Collection(map.Value, "global::System.Collections.Generic.IReadOnlyDictionary<string, {0}>", "Map"),
        NamedType { IsOpen: true } => Plan(ScalarKind.String),
        NamedType named => Plan(_definitions[named.Key]),
        _ => Any,
    };

    /// <summary>The undeclared properties of a class. Nothing beside them could keep the JSON of unlisted enum texts: such are arbitrary JSON.</summary>
    public AdditionalPlan Additional(ApiType? type)
    {
        CSharpType map = Plan(new MapType(type ?? new AnyType()));
        return type is null || map.HoldsEnums
            ? new AdditionalPlan("_additional", $"global::System.Collections.Generic.IReadOnlyDictionary<string, {Any.FullName}>")
            : new AdditionalPlan("_additional", map.Name, map.Access.TypeArguments, " { HasTypedAdditional = true }");
    }

    /// <summary>The type's name in declarations, with a question mark where null is allowed.</summary>
    public string Name(ApiType type) => Plan(type).Name + (type.IsNullable ? "?" : "");

    /// <summary>The type's name in expressions, with a question mark where null is allowed.</summary>
    public string FullName(ApiType type) => Plan(type).FullName + (type.IsNullable ? "?" : "");

    /// <summary>One of the client's own names for expressions.</summary>
    public string Full(string name) => $"global::{@namespace}.{name}";

    private CSharpType Plan(Definition definition)
    {
        string name = names[definition.Key];
        string full = Full(name);
        switch (definition)
        {
            case EnumDefinition { Kind: EnumKind.Int32 or EnumKind.Int64 } number:
                return new CSharpType(name, full, true, $"{Runtime.Name}{number.Kind}EnumCodec<{full}>", new(number.Kind + "Enum", $"<{full}>"));
            case EnumDefinition:
                string arguments = $"<{full}, {Full(names.EnumTexts(definition.Key))}>";
                return new CSharpType(name, full, true, $"{Runtime.Name}EnumCodec{arguments}", new("Enum", arguments)) { HoldsEnums = true, EnumNames = arguments };
            case UnionDefinition union:
                return new CSharpType(name, full, false, full, new("Value", $"<{full}, {full}>")) { HoldsEnums = HoldsEnums(union) };
            case ResultDefinition:
                return new CSharpType(name, full, false, "", new("Value"));
            case ObjectDefinition:
                return new CSharpType(name, full, false, $"{Runtime.Name}ObjectCodec<{full}>", new("Object", $"<{full}>"));
            default:
                return Any;
        }
    }

    /// <summary>Whether a case is a list or map of enums, or a union with such a case. An enum itself is chosen by its texts, and an object keeps its own.</summary>
    private bool HoldsEnums(UnionDefinition union)
    {
        if (!_holdEnums.TryGetValue(union.Key, out bool holds))
        {
            _holdEnums[union.Key] = false; // for unions that hold lists of each other
            holds = _holdEnums[union.Key] = union.Cases.Any(unionCase => HoldsEnums(unionCase.Type, isInside: false));
        }

        return holds;
    }

    private bool HoldsEnums(ApiType type, bool isInside) => type switch
    {
        ListType list => HoldsEnums(list.Item, isInside: true),
        MapType map => HoldsEnums(map.Value, isInside: true),
        _ => Find(type) switch
        {
            EnumDefinition { Kind: EnumKind.Text } => isInside,
            UnionDefinition union => HoldsEnums(union),
            _ => false,
        },
    };

    /// <remarks>Plans the item once: lists inside each other would cost a power of their number otherwise.</remarks>
    private CSharpType Collection(ApiType item, string shape, string method)
    {
        CSharpType planned = Plan(item);
        string mark = item.IsNullable ? "?" : "";
        string arguments = $"<{planned.FullName}{mark}, {Codec(planned, item)}>";
        string Named(string name) => string.Format(CultureInfo.InvariantCulture, shape, name + mark);
        return new CSharpType(Named(planned.Name), Named(planned.FullName), false, $"{Runtime.Name}{method}Codec{arguments}", new(method, arguments)) { HoldsEnums = planned.HoldsEnums };
    }

    /// <summary>The codec of the type as it stands, null included where it is allowed.</summary>
    private static string Codec(CSharpType planned, ApiType type) => type.IsNullable ? planned.NullableCodec : planned.Codec;

    private static CSharpType Plan(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => Scalar("bool", true, "BooleanCodec", "Boolean"),
        ScalarKind.Int32 => Scalar("int", true, "Int32Codec", "Int32"),
        ScalarKind.Int64 => Scalar("long", true, "Int64Codec", "Int64"),
        ScalarKind.UInt64 => Scalar("ulong", true, "UInt64Codec", "UInt64"),
        ScalarKind.NumberOrString => Scalar(Runtime.Name + "NumberOrString", true, "NumberOrStringCodec", "NumberOrString"),
        ScalarKind.Double => Scalar("double", true, "DoubleCodec", "Double"),
        ScalarKind.Decimal => Scalar("decimal", true, "DecimalCodec", "Decimal"),
        ScalarKind.Uuid => Scalar("global::System.Guid", true, "GuidCodec", "Guid"),
        ScalarKind.DateTime => Scalar("global::System.DateTimeOffset", true, "DateTimeCodec", "DateTime"),
        ScalarKind.Date => Scalar("global::System.DateOnly", true, "DateCodec", "Date"),
        ScalarKind.Bytes => Scalar("byte[]", false, "BytesCodec", "Bytes"),
        _ => Scalar("string", false, "StringCodec", "String"),
    };

    private static CSharpType Scalar(string name, bool isValueType, string codec, string access) =>
        new(name, name, isValueType, Runtime.Name + codec, new(access));
}
