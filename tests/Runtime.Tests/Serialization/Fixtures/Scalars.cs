using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization.Fixtures;

/// <summary>One optional property of each type the cursor reads.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1819", Justification = "bytes are byte[] in generated classes")]
public sealed class Scalars : IJsonObject<Scalars>
{
    public string? String { get => _string; set { _string = value; _present |= 1u; } }
    public bool? Boolean { get => _boolean; set { _boolean = value; _present |= 2u; } }
    public int? Int32 { get => _int32; set { _int32 = value; _present |= 4u; } }
    public long? Int64 { get => _int64; set { _int64 = value; _present |= 8u; } }
    public ulong? UInt64 { get => _uint64; set { _uint64 = value; _present |= 16u; } }
    public double? Double { get => _double; set { _double = value; _present |= 32u; } }
    public decimal? Decimal { get => _decimal; set { _decimal = value; _present |= 64u; } }
    public Guid? Guid { get => _guid; set { _guid = value; _present |= 128u; } }
    public DateTimeOffset? DateTime { get => _datetime; set { _datetime = value; _present |= 256u; } }
    public DateOnly? Date { get => _date; set { _date = value; _present |= 512u; } }
    public NumberOrString? Either { get => _either; set { _either = value; _present |= 1024u; } }
    public byte[]? Bytes { get => _bytes; set { _bytes = value; _present |= 2048u; } }
    public RawJson? Raw { get => _raw; set { _raw = value; _present |= 4096u; } }
    public PipelineRunStep? Object { get => _object; set { _object = value; _present |= 8192u; } }
    public IReadOnlyList<long>? List { get => _list; set { _list = value; _present |= 16384u; } }
    public IReadOnlyDictionary<string, string?>? Map { get => _map; set { _map = value; _present |= 32768u; } }
    public BadRequest? Value { get => _value; set { _value = value; _present |= 65536u; } }

    string? _string; bool? _boolean; int? _int32; long? _int64; ulong? _uint64; double? _double; decimal? _decimal; Guid? _guid;
    DateTimeOffset? _datetime; DateOnly? _date; NumberOrString? _either; byte[]? _bytes; RawJson? _raw; PipelineRunStep? _object; IReadOnlyList<long>? _list; IReadOnlyDictionary<string, string?>? _map; BadRequest? _value; uint _present;

    static readonly JsonNames s_names = new(
        ""","string":,"boolean":,"int32":,"int64":,"uint64":,"double":,"decimal":,"guid":,"datetime":,"date":,"either":,"bytes":,"raw":,"object":,"list":,"map":,"value":"""u8);

    static Scalars IJsonObject<Scalars>.Create(ref JsonCursor cursor) => new();

    void IJsonObject.Properties(ref JsonCursor cursor)
    {
        IReadOnlyDictionary<string, RawJson>? undeclared = null;
        cursor.Begin(s_names, _present);
        cursor.StringOrNull(0, ref _string);
        cursor.BooleanOrNull(1, ref _boolean);
        cursor.Int32OrNull(2, ref _int32);
        cursor.Int64OrNull(3, ref _int64);
        cursor.UInt64OrNull(4, ref _uint64);
        cursor.DoubleOrNull(5, ref _double);
        cursor.DecimalOrNull(6, ref _decimal);
        cursor.GuidOrNull(7, ref _guid);
        cursor.DateTimeOrNull(8, ref _datetime);
        cursor.DateOrNull(9, ref _date);
        cursor.NumberOrStringOrNull(10, ref _either);
        cursor.BytesOrNull(11, ref _bytes);
        cursor.RawOrNull(12, ref _raw);
        cursor.ObjectOrNull<PipelineRunStep>(13, ref _object);
        cursor.ListOrNull<long, Int64Codec>(14, ref _list);
        cursor.MapOrNull<string?, OptionalCodec<string, StringCodec>>(15, ref _map);
        cursor.ValueOrNull<BadRequest, BadRequest>(16, ref _value);
        cursor.End(ref _present, ref undeclared);
    }
}
