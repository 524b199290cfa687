using Clarifeye.Generated.Api;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans the C# type of every API type.</summary>
internal sealed class TypePlanner(ApiModel api, TypeNames names)
{
    private readonly Dictionary<string, Definition> _definitions = api.Definitions.ToDictionary(definition => definition.Key, StringComparer.Ordinal);

    /// <summary>Arbitrary JSON.</summary>
    public static readonly CSharpType Any = Scalar($"{Runtime.Name}RawJson", true, "RawCodec", "Raw");

    public Definition? Find(ApiType type) => type is NamedType named ? _definitions[named.Key] : null;

    public CSharpType Plan(ApiType type) => type switch
    {
        ScalarType scalar => Plan(scalar.Kind),
        ListType list => Collection(list.Item, "global::System.Collections.Generic.IReadOnlyList<{0}>", "List"),
        MapType map => Collection(map.Value, "global::System.Collections.Generic.IReadOnlyDictionary<string, {0}>", "Map"),
        NamedType named => Plan(_definitions[named.Key]),
        _ => Any,
    };

    /// <summary>The type's name, with a question mark where null is allowed.</summary>
    public string Name(ApiType type, bool orNull = false) => Plan(type).Name + (type.IsNullable || orNull ? "?" : "");

    /// <summary>The codec of the type as it stands, null included where it is allowed.</summary>
    public string Codec(ApiType type)
    {
        CSharpType planned = Plan(type);
        return type.IsNullable ? planned.NullableCodec : planned.Codec;
    }

    private CSharpType Plan(Definition definition)
    {
        string name = names[definition.Key];
        switch (definition)
        {
            case EnumDefinition:
                string arguments = $"<{name}, {names.EnumTexts(definition.Key)}>";
                return new CSharpType(name, true, $"{Runtime.Name}EnumCodec{arguments}", new("Enum", arguments)) { HoldsEnums = true, EnumNames = arguments };
            case UnionDefinition:
                return new CSharpType(name, false, name, new("Value", $"<{name}, {name}>"));
            case ObjectDefinition:
                return new CSharpType(name, false, $"{Runtime.Name}ObjectCodec<{name}>", new("Object", $"<{name}>"));
            default:
                return Any;
        }
    }

    private CSharpType Collection(ApiType item, string shape, string method)
    {
        string itemName = Name(item);
        string arguments = $"<{itemName}, {Codec(item)}>";
        string name = string.Format(System.Globalization.CultureInfo.InvariantCulture, shape, itemName);
        return new CSharpType(name, false, $"{Runtime.Name}{method}Codec{arguments}", new(method, arguments)) { HoldsEnums = Plan(item).HoldsEnums };
    }

    private static CSharpType Plan(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => Scalar("bool", true, "BooleanCodec", "Boolean"),
        ScalarKind.Int32 => Scalar("int", true, "Int32Codec", "Int32"),
        ScalarKind.Int64 => Scalar("long", true, "Int64Codec", "Int64"),
        ScalarKind.Single => Scalar("float", true, "SingleCodec", "Single"),
        ScalarKind.Double => Scalar("double", true, "DoubleCodec", "Double"),
        ScalarKind.Decimal => Scalar("decimal", true, "DecimalCodec", "Decimal"),
        ScalarKind.Uuid => Scalar("global::System.Guid", true, "GuidCodec", "Guid"),
        ScalarKind.DateTime => Scalar("global::System.DateTimeOffset", true, "DateTimeCodec", "DateTime"),
        ScalarKind.Date => Scalar("global::System.DateOnly", true, "DateCodec", "Date"),
        ScalarKind.Bytes => Scalar("byte[]", false, "BytesCodec", "Bytes"),
        _ => Scalar("string", false, "StringCodec", "String"),
    };

    private static CSharpType Scalar(string name, bool isValueType, string codec, string access) =>
        new(name, isValueType, Runtime.Name + codec, new(access));
}
