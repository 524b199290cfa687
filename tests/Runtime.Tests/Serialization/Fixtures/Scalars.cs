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
    public float? Single { get => _single; set { _single = value; _present |= 16u; } }
    public double? Double { get => _double; set { _double = value; _present |= 32u; } }
    public decimal? Decimal { get => _decimal; set { _decimal = value; _present |= 64u; } }
    public Guid? Guid { get => _guid; set { _guid = value; _present |= 128u; } }
    public DateTimeOffset? DateTime { get => _datetime; set { _datetime = value; _present |= 256u; } }
    public DateOnly? Date { get => _date; set { _date = value; _present |= 512u; } }
    public TimeOnly? Time { get => _time; set { _time = value; _present |= 1024u; } }
    public byte[]? Bytes { get => _bytes; set { _bytes = value; _present |= 2048u; } }
    public RawJson? Raw { get => _raw; set { _raw = value; _present |= 4096u; } }
    public PipelineRunStep? Object { get => _object; set { _object = value; _present |= 8192u; } }
    public IReadOnlyList<long>? List { get => _list; set { _list = value; _present |= 16384u; } }
    public IReadOnlyDictionary<string, string?>? Map { get => _map; set { _map = value; _present |= 32768u; } }
    public BadRequest? Value { get => _value; set { _value = value; _present |= 65536u; } }

    string? _string; bool? _boolean; int? _int32; long? _int64; float? _single; double? _double; decimal? _decimal; Guid? _guid;
    DateTimeOffset? _datetime; DateOnly? _date; TimeOnly? _time; byte[]? _bytes; RawJson? _raw; PipelineRunStep? _object; IReadOnlyList<long>? _list; IReadOnlyDictionary<string, string?>? _map; BadRequest? _value; uint _present;

    static readonly JsonNames s_names = new(
        ""","string":,"boolean":,"int32":,"int64":,"single":,"double":,"decimal":,"guid":,"datetime":,"date":,"time":,"bytes":,"raw":,"object":,"list":,"map":,"value":"""u8);

    static JsonNames IJsonObject<Scalars>.Names => s_names;
    static Scalars IJsonObject<Scalars>.Create() => new();

    static void IJsonObject<Scalars>.Read(ref JsonCursor cursor, Scalars value, ref JsonState state)
    {
        IReadOnlyDictionary<string, RawJson>? undeclared = null;
        int property;
        while ((property = cursor.Next(s_names, ref state)) >= 0)
        {
            switch (property)
            {
                case 0: value._string = cursor.ReadStringOrNull(); break;
                case 1: value._boolean = cursor.ReadBooleanOrNull(); break;
                case 2: value._int32 = cursor.ReadInt32OrNull(); break;
                case 3: value._int64 = cursor.ReadInt64OrNull(); break;
                case 4: value._single = cursor.ReadSingleOrNull(); break;
                case 5: value._double = cursor.ReadDoubleOrNull(); break;
                case 6: value._decimal = cursor.ReadDecimalOrNull(); break;
                case 7: value._guid = cursor.ReadGuidOrNull(); break;
                case 8: value._datetime = cursor.ReadDateTimeOrNull(); break;
                case 9: value._date = cursor.ReadDateOrNull(); break;
                case 10: value._time = cursor.ReadTimeOrNull(); break;
                case 11: value._bytes = cursor.ReadBytesOrNull(); break;
                case 12: value._raw = cursor.ReadRawOrNull(); break;
                case 13: value._object = cursor.ReadObjectOrNull<PipelineRunStep>(); break;
                case 14: value._list = cursor.ReadListOrNull<long, Int64Codec>(); break;
                case 15: value._map = cursor.ReadMapOrNull<string?, OptionalCodec<string, StringCodec>>(); break;
                case 16: value._value = cursor.ReadValueOrNull<BadRequest, BadRequest>(); break;
                default: cursor.ReadUndeclared(ref undeclared); break;
            }
        }

        value._present = (uint)state.Seen;
    }

    static void IJsonObject<Scalars>.Write(ref JsonOutput output, Scalars value)
    {
        output.BeginObject();
        output.WriteStringOrNull(s_names, 0, value._string, value._present);
        output.WriteBooleanOrNull(s_names, 1, value._boolean, value._present);
        output.WriteInt32OrNull(s_names, 2, value._int32, value._present);
        output.WriteInt64OrNull(s_names, 3, value._int64, value._present);
        output.WriteSingleOrNull(s_names, 4, value._single, value._present);
        output.WriteDoubleOrNull(s_names, 5, value._double, value._present);
        output.WriteDecimalOrNull(s_names, 6, value._decimal, value._present);
        output.WriteGuidOrNull(s_names, 7, value._guid, value._present);
        output.WriteDateTimeOrNull(s_names, 8, value._datetime, value._present);
        output.WriteDateOrNull(s_names, 9, value._date, value._present);
        output.WriteTimeOrNull(s_names, 10, value._time, value._present);
        output.WriteBytesOrNull(s_names, 11, value._bytes, value._present);
        output.WriteRawOrNull(s_names, 12, value._raw, value._present);
        output.WriteObjectOrNull<PipelineRunStep>(s_names, 13, value._object, value._present);
        output.WriteListOrNull<long, Int64Codec>(s_names, 14, value._list, value._present);
        output.WriteMapOrNull<string?, OptionalCodec<string, StringCodec>>(s_names, 15, value._map, value._present);
        output.WriteValueOrNull<BadRequest, BadRequest>(s_names, 16, value._value, value._present);
        output.EndObject(s_names, null);
    }
}
