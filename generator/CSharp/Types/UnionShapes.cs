using System.Globalization;
using Clarifeye.Generated.Api;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans what the runtime has to know of a case to recognize its values.</summary>
internal sealed class UnionShapes(TypePlanner types, TypeNames names)
{
    /// <summary>How far lists, maps and objects are looked into; the runtime looks no further either.</summary>
    private const int Deepest = 4;

    /// <summary>How many properties of one case are looked into: a document decides what would be enough for all of them.</summary>
    private const int MostProperties = 64;

    /// <summary>How many cases are held against each other.</summary>
    private const int MostCases = 100;

    /// <summary>How many properties of other cases are looked at in all unions of a document.</summary>
    private const int MostLooks = 1_000_000;

    private readonly CaseConstants _constants = new(types);
    private readonly HashSet<string> _nested = new(StringComparer.Ordinal);
    private int _properties;
    private int _looks;

    /// <summary>Whether a case said so far asks a union for its own cases.</summary>
    public bool IsNested(UnionDefinition union) => _nested.Contains(union.Key);

    /// <param name="union">Has all cases: what only one of them can be needs no look inside.</param>
    public string Of(ApiType type, UnionDefinition union)
    {
        _properties = 0;
        return type switch
        {
            ListType when union.Cases.Count(other => other.Type is ListType) == 1 && !union.Cases.Any(other => types.Find(other.Type) is UnionDefinition) => Case("Of", Kind("Array")),
            _ => Of(type, union is { Discriminator: null, Cases.Count: <= MostCases } ? union.Cases.Select(other => other.Type).Where(other => other != type) : [], Deepest),
        };
    }

    /// <param name="rivals">What the same value is in other cases.</param>
    private string Of(ApiType type, IEnumerable<ApiType> rivals, int depth) => type switch
    {
        _ when type.IsNullable || depth == 0 => Case("Of", Kinds(type)),
        ScalarType { Kind: ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.Uuid or ScalarKind.DateTime or ScalarKind.Date or ScalarKind.Bytes } scalar => Format(scalar.Kind),
        ListType list => Case("List", Of(list.Item, rivals.OfType<ListType>().Select(rival => rival.Item), depth - 1)),
        MapType map => Case("Map", IsKindEnough(map.Value) ? Kinds(map.Value) : Of(map.Value, rivals.OfType<MapType>().Select(rival => rival.Value), depth - 1)),
        NamedType { IsOpen: true } => Case("Of", Kind("String")),
        NamedType => types.Find(type) switch
        {
            EnumDefinition { Kind: EnumKind.Text } => Case("Texts", types.Full(names.EnumTexts(((NamedType)type).Key)) + ".Names"),
            EnumDefinition { Kind: var kind } => Format(kind == EnumKind.Int32 ? ScalarKind.Int32 : ScalarKind.Int64),
            ObjectDefinition definition => ByProperties(definition, [.. rivals.Select(types.Find).OfType<ObjectDefinition>()], types.Plan(type).FullName, depth),
            UnionDefinition union => Nested(union, types.Plan(type).FullName),
            _ => Case("Of", Kind("Any")),
        },
        _ => Case("Of", Kinds(type)),
    };

    private string Nested(UnionDefinition union, string type)
    {
        _nested.Add(union.Key);
        return $"{Runtime.Name}JsonUnionCase.Union<{type}>()";
    }

    private string ByProperties(ObjectDefinition definition, ObjectDefinition[] rivals, string type, int depth)
    {
        string kinds = string.Join(", ", definition.Properties.Select(property => Kinds(property.Type.OrNull(!property.IsRequired))));
        IEnumerable<string> constants = definition.Properties.SelectMany((property, i) => _constants.Of(definition, property).Select(constant => $".Const({Number(i)}, {Literal.String(constant)})"));
        ILookup<string, ApiType> others = PropertiesOf(depth > 1 ? rivals : []);
        IEnumerable<string> shapes = definition.Properties.Select((property, i) => Shape(definition, property, others[property.Name], depth) is { } shape ? $".Property({Number(i)}, {shape})" : "");
        return $"{Runtime.Name}JsonUnionCase.Object<{type}>({kinds}){string.Concat(constants)}{string.Concat(shapes)}";
    }

    private ILookup<string, ApiType> PropertiesOf(ObjectDefinition[] rivals)
    {
        _looks += _looks <= MostLooks ? rivals.Sum(rival => rival.Properties.Count) : 0;
        return (_looks <= MostLooks ? rivals : []).SelectMany(rival => rival.Properties).ToLookup(property => property.Name, property => property.Type.OrNotNull());
    }

    /// <summary>What has to be known of a property's value, because in another case it may be of the same kind and something else; else null.</summary>
    private string? Shape(ObjectDefinition definition, Property property, IEnumerable<ApiType> others, int depth)
    {
        if (_constants.UsualOf(definition, property) is { Count: > 0 } usual)
        {
            return Case("Texts", $"new {Runtime.Name}JsonNames({Literal.Names(usual)})");
        }

        if (_constants.Of(definition, property).Count > 0 || _properties == MostProperties)
        {
            return null;
        }

        ApiType type = property.Type.OrNotNull();
        string kind = Kinds(type);
        ApiType[] rivals = [.. others.Where(other => other != type && Kinds(other) is var its && (its == kind || its == Kind("Any") || kind == Kind("Any")))];
        if (rivals.Length == 0)
        {
            return null;
        }

        _properties++;
        string shape = Of(type, rivals, depth - 1);
        return shape == Case("Of", kind) ? null : shape;
    }

    /// <summary>Whether values of the kind fit without a look at them.</summary>
    private static bool IsKindEnough(ApiType type) =>
        type.IsNullable || type is AnyType or ListType or ScalarType { Kind: ScalarKind.String or ScalarKind.Boolean or ScalarKind.Double or ScalarKind.Decimal };

    private string Kinds(ApiType type)
    {
        string kind = type switch
        {
            ScalarType { Kind: ScalarKind.Boolean } => "Boolean",
            ScalarType { Kind: ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.Double or ScalarKind.Decimal } => "Number",
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

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Kind(string kind) => $"{Runtime.Name}JsonKinds.{kind}";

    private static string Format(ScalarKind kind) => Case("Of", $"{Runtime.Name}JsonFormat.{(kind == ScalarKind.Uuid ? "Guid" : kind.ToString())}");

    private static string Case(string factory, string argument) => $"{Runtime.Name}JsonUnionCase.{factory}({argument})";
}
