#nullable disable warnings // as in generated files: the reader fills what the constructor leaves open
using System.Diagnostics.CodeAnalysis;
using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization.Fixtures;

/// <summary>One required property of each type the cursor reads.</summary>
[SuppressMessage("Performance", "CA1819", Justification = "bytes are byte[] in generated classes")]
public sealed class RequiredScalars : IJsonObject<RequiredScalars>
{
    public RequiredScalars() { }

    [SetsRequiredMembers]
    RequiredScalars(JsonConstruction construction)
    {
        _ = construction;
        _string = null!; _bytes = null!; _object = null!; _list = null!; _map = null!; _value = null!;
    }

    public required string String { get => _string; set { _string = value; } }
    public required bool Boolean { get => _boolean; set { _boolean = value; } }
    public required int Int32 { get => _int32; set { _int32 = value; } }
    public required long Int64 { get => _int64; set { _int64 = value; } }
    public required ulong UInt64 { get => _uint64; set { _uint64 = value; } }
    public required double Double { get => _double; set { _double = value; } }
    public required decimal Decimal { get => _decimal; set { _decimal = value; } }
    public required Guid Guid { get => _guid; set { _guid = value; } }
    public required DateTimeOffset DateTime { get => _datetime; set { _datetime = value; } }
    public required DateOnly Date { get => _date; set { _date = value; } }
    public required NumberOrString Either { get => _either; set { _either = value; } }
    public required byte[] Bytes { get => _bytes; set { _bytes = value; } }
    public required RawJson Raw { get => _raw; set { _raw = value; } }
    public required PipelineRunStep Object { get => _object; set { _object = value; } }
    public required IReadOnlyList<long> List { get => _list; set { _list = value; } }
    public required IReadOnlyDictionary<string, string?> Map { get => _map; set { _map = value; } }
    public required BadRequest Value { get => _value; set { _value = value; } }

    string _string; bool _boolean; int _int32; long _int64; ulong _uint64; double _double; decimal _decimal; Guid _guid;
    DateTimeOffset _datetime; DateOnly _date; NumberOrString _either; byte[] _bytes; RawJson _raw; PipelineRunStep _object; IReadOnlyList<long> _list; IReadOnlyDictionary<string, string?> _map; BadRequest _value;

    static readonly JsonNames s_names = new(
        ""","string":,"boolean":,"int32":,"int64":,"uint64":,"double":,"decimal":,"guid":,"datetime":,"date":,"either":,"bytes":,"raw":,"object":,"list":,"map":,"value":"""u8, required: 0x1ffff);

    static RequiredScalars IJsonObject<RequiredScalars>.Create(ref JsonCursor cursor) => new(default(JsonConstruction));

    void IJsonObject.Properties(ref JsonCursor cursor)
    {
        uint present = 0;
        IReadOnlyDictionary<string, RawJson>? undeclared = null;
        cursor.Begin(s_names, present);
        cursor.String(0, ref _string);
        cursor.Boolean(1, ref _boolean);
        cursor.Int32(2, ref _int32);
        cursor.Int64(3, ref _int64);
        cursor.UInt64(4, ref _uint64);
        cursor.Double(5, ref _double);
        cursor.Decimal(6, ref _decimal);
        cursor.Guid(7, ref _guid);
        cursor.DateTime(8, ref _datetime);
        cursor.Date(9, ref _date);
        cursor.NumberOrString(10, ref _either);
        cursor.Bytes(11, ref _bytes);
        cursor.Raw(12, ref _raw);
        cursor.Object<PipelineRunStep>(13, ref _object);
        cursor.List<long, Int64Codec>(14, ref _list);
        cursor.Map<string?, OptionalCodec<string, StringCodec>>(15, ref _map);
        cursor.Value<BadRequest, BadRequest>(16, ref _value);
        cursor.End(ref present, ref undeclared);
    }
}
