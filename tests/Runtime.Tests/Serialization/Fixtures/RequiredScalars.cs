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
    public required float Single { get => _single; set { _single = value; } }
    public required double Double { get => _double; set { _double = value; } }
    public required decimal Decimal { get => _decimal; set { _decimal = value; } }
    public required Guid Guid { get => _guid; set { _guid = value; } }
    public required DateTimeOffset DateTime { get => _datetime; set { _datetime = value; } }
    public required DateOnly Date { get => _date; set { _date = value; } }
    public required TimeOnly Time { get => _time; set { _time = value; } }
    public required byte[] Bytes { get => _bytes; set { _bytes = value; } }
    public required RawJson Raw { get => _raw; set { _raw = value; } }
    public required PipelineRunStep Object { get => _object; set { _object = value; } }
    public required IReadOnlyList<long> List { get => _list; set { _list = value; } }
    public required IReadOnlyDictionary<string, string?> Map { get => _map; set { _map = value; } }
    public required BadRequest Value { get => _value; set { _value = value; } }

    string _string; bool _boolean; int _int32; long _int64; float _single; double _double; decimal _decimal; Guid _guid;
    DateTimeOffset _datetime; DateOnly _date; TimeOnly _time; byte[] _bytes; RawJson _raw; PipelineRunStep _object; IReadOnlyList<long> _list; IReadOnlyDictionary<string, string?> _map; BadRequest _value;

    static readonly JsonNames s_names = new(
        ""","string":,"boolean":,"int32":,"int64":,"single":,"double":,"decimal":,"guid":,"datetime":,"date":,"time":,"bytes":,"raw":,"object":,"list":,"map":,"value":"""u8, 0x1ffff);

    static JsonNames IJsonObject<RequiredScalars>.Names => s_names;
    static RequiredScalars IJsonObject<RequiredScalars>.Create() => new(default(JsonConstruction));

    static void IJsonObject<RequiredScalars>.Read(ref JsonCursor cursor, RequiredScalars value, ref JsonState state)
    {
        IReadOnlyDictionary<string, RawJson>? undeclared = null;
        int property;
        while ((property = cursor.Next(s_names, ref state)) >= 0)
        {
            switch (property)
            {
                case 0: value._string = cursor.ReadString(); break;
                case 1: value._boolean = cursor.ReadBoolean(); break;
                case 2: value._int32 = cursor.ReadInt32(); break;
                case 3: value._int64 = cursor.ReadInt64(); break;
                case 4: value._single = cursor.ReadSingle(); break;
                case 5: value._double = cursor.ReadDouble(); break;
                case 6: value._decimal = cursor.ReadDecimal(); break;
                case 7: value._guid = cursor.ReadGuid(); break;
                case 8: value._datetime = cursor.ReadDateTime(); break;
                case 9: value._date = cursor.ReadDate(); break;
                case 10: value._time = cursor.ReadTime(); break;
                case 11: value._bytes = cursor.ReadBytes(); break;
                case 12: value._raw = cursor.ReadRaw(); break;
                case 13: value._object = cursor.ReadObject<PipelineRunStep>(); break;
                case 14: value._list = cursor.ReadList<long, Int64Codec>(); break;
                case 15: value._map = cursor.ReadMap<string?, OptionalCodec<string, StringCodec>>(); break;
                case 16: value._value = cursor.ReadValue<BadRequest, BadRequest>(); break;
                default: cursor.ReadUndeclared(ref undeclared); break;
            }
        }
    }

    static void IJsonObject<RequiredScalars>.Write(ref JsonOutput output, RequiredScalars value)
    {
        output.BeginObject();
        output.WriteString(s_names, 0, value._string);
        output.WriteBoolean(s_names, 1, value._boolean);
        output.WriteInt32(s_names, 2, value._int32);
        output.WriteInt64(s_names, 3, value._int64);
        output.WriteSingle(s_names, 4, value._single);
        output.WriteDouble(s_names, 5, value._double);
        output.WriteDecimal(s_names, 6, value._decimal);
        output.WriteGuid(s_names, 7, value._guid);
        output.WriteDateTime(s_names, 8, value._datetime);
        output.WriteDate(s_names, 9, value._date);
        output.WriteTime(s_names, 10, value._time);
        output.WriteBytes(s_names, 11, value._bytes);
        output.WriteRaw(s_names, 12, value._raw);
        output.WriteObject<PipelineRunStep>(s_names, 13, value._object);
        output.WriteList<long, Int64Codec>(s_names, 14, value._list);
        output.WriteMap<string?, OptionalCodec<string, StringCodec>>(s_names, 15, value._map);
        output.WriteValue<BadRequest, BadRequest>(s_names, 16, value._value);
        output.EndObject(s_names, null);
    }
}
