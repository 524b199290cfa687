using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>
/// Reads one JSON document for generated code. Every <c>Read…</c> takes the value the cursor stands on; those without <c>OrNull</c>
/// refuse a JSON null. A value that does not fit is a <see cref="JsonException"/> that names its path.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct JsonCursor
{
    internal JsonTokens Tokens;

    internal JsonCursor(ReadOnlySpan<byte> document) => Tokens = new JsonTokens(document);

    /// <summary>Whether an enum text was read that no member has and no property keeps.</summary>
    internal bool HasUnlisted { get; set; }

    /// <summary>Goes to the value of the object's next property.</summary>
    /// <returns>The property's index; <see cref="int.MaxValue"/> for an undeclared one; -1 at the object's end.</returns>
    /// <exception cref="JsonException">At the object's end: a required property is missing.</exception>
    public int Next(JsonNames names, ref JsonState state)
    {
        if (!Tokens.NextProperty())
        {
            int missing = names.Missing(state);
            return missing < 0 ? -1 : throw JsonFailure.Missing(Tokens.Document, Tokens.Start, names.Text(missing));
        }

        int index = names.Find(Tokens.Name, state.Expected);
        if (index < 0)
        {
            return int.MaxValue;
        }

        state.Mark(index, names.Count);
        return index;
    }

    /// <summary>Keeps the undeclared property that <see cref="Next"/> has come to.</summary>
    public void ReadUndeclared(ref IReadOnlyDictionary<string, RawJson>? additional)
    {
        // A dictionary that never loses an entry enumerates in the order of insertion: properties are written back as they came.
        if (additional is not Dictionary<string, RawJson> properties)
        {
            additional = properties = new Dictionary<string, RawJson>(StringComparer.Ordinal);
        }

        string name = Encoding.UTF8.GetString(Tokens.Name);
        properties[name] = ReadRaw();
    }

    /// <summary>Reads a string.</summary>
    public string ReadString() => StringCodec.Read(ref this);

    /// <summary>Reads a string, or null.</summary>
    public string? ReadStringOrNull() => Tokens.IsNull ? null : StringCodec.Read(ref this);

    /// <summary>Reads true or false.</summary>
    public bool ReadBoolean() => BooleanCodec.Read(ref this);

    /// <summary>Reads true or false, or null.</summary>
    public bool? ReadBooleanOrNull() => Tokens.IsNull ? null : BooleanCodec.Read(ref this);

    /// <summary>Reads a 32-bit integer.</summary>
    public int ReadInt32() => Int32Codec.Read(ref this);

    /// <summary>Reads a 32-bit integer, or null.</summary>
    public int? ReadInt32OrNull() => Tokens.IsNull ? null : Int32Codec.Read(ref this);

    /// <summary>Reads a 64-bit integer.</summary>
    public long ReadInt64() => Int64Codec.Read(ref this);

    /// <summary>Reads a 64-bit integer, or null.</summary>
    public long? ReadInt64OrNull() => Tokens.IsNull ? null : Int64Codec.Read(ref this);

    /// <summary>Reads a 32-bit floating-point number.</summary>
    public float ReadSingle() => SingleCodec.Read(ref this);

    /// <summary>Reads a 32-bit floating-point number, or null.</summary>
    public float? ReadSingleOrNull() => Tokens.IsNull ? null : SingleCodec.Read(ref this);

    /// <summary>Reads a 64-bit floating-point number.</summary>
    public double ReadDouble() => DoubleCodec.Read(ref this);

    /// <summary>Reads a 64-bit floating-point number, or null.</summary>
    public double? ReadDoubleOrNull() => Tokens.IsNull ? null : DoubleCodec.Read(ref this);

    /// <summary>Reads a decimal number.</summary>
    public decimal ReadDecimal() => DecimalCodec.Read(ref this);

    /// <summary>Reads a decimal number, or null.</summary>
    public decimal? ReadDecimalOrNull() => Tokens.IsNull ? null : DecimalCodec.Read(ref this);

    /// <summary>Reads a uuid (RFC 9562 section 4).</summary>
    public Guid ReadGuid() => GuidCodec.Read(ref this);

    /// <summary>Reads a uuid (RFC 9562 section 4), or null.</summary>
    public Guid? ReadGuidOrNull() => Tokens.IsNull ? null : GuidCodec.Read(ref this);

    /// <summary>Reads a date-time (RFC 3339 section 5.6).</summary>
    public DateTimeOffset ReadDateTime() => DateTimeCodec.Read(ref this);

    /// <summary>Reads a date-time (RFC 3339 section 5.6), or null.</summary>
    public DateTimeOffset? ReadDateTimeOrNull() => Tokens.IsNull ? null : DateTimeCodec.Read(ref this);

    /// <summary>Reads a full-date (RFC 3339 section 5.6).</summary>
    public DateOnly ReadDate() => DateCodec.Read(ref this);

    /// <summary>Reads a full-date (RFC 3339 section 5.6), or null.</summary>
    public DateOnly? ReadDateOrNull() => Tokens.IsNull ? null : DateCodec.Read(ref this);

    /// <summary>Reads a time of day without offset.</summary>
    public TimeOnly ReadTime() => TimeCodec.Read(ref this);

    /// <summary>Reads a time of day without offset, or null.</summary>
    public TimeOnly? ReadTimeOrNull() => Tokens.IsNull ? null : TimeCodec.Read(ref this);

    /// <summary>Reads bytes in base64 or base64url (RFC 4648).</summary>
    public byte[] ReadBytes() => BytesCodec.Read(ref this);

    /// <summary>Reads bytes in base64 or base64url (RFC 4648), or null.</summary>
    public byte[]? ReadBytesOrNull() => Tokens.IsNull ? null : BytesCodec.Read(ref this);

    /// <summary>Reads any value, a null too.</summary>
    public RawJson ReadRaw() => RawCodec.Read(ref this);

    /// <summary>Reads any value; a JSON null is null.</summary>
    public RawJson? ReadRawOrNull() => Tokens.IsNull ? null : RawCodec.Read(ref this);

    /// <summary>Reads an object.</summary>
    public T ReadObject<T>()
        where T : class, IJsonObject<T> => ObjectCodec<T>.Read(ref this);

    /// <summary>Reads an object, or null.</summary>
    public T? ReadObjectOrNull<T>()
        where T : class, IJsonObject<T> => Tokens.IsNull ? null : ObjectCodec<T>.Read(ref this);

    /// <summary>Reads an array.</summary>
    public IReadOnlyList<T> ReadList<T, TItem>()
        where TItem : IJsonCodec<T> => ListCodec<T, TItem>.Read(ref this);

    /// <summary>Reads an array, or null.</summary>
    public IReadOnlyList<T>? ReadListOrNull<T, TItem>()
        where TItem : IJsonCodec<T> => Tokens.IsNull ? null : ListCodec<T, TItem>.Read(ref this);

    /// <summary>Reads an object whose names are keys.</summary>
    public IReadOnlyDictionary<string, T> ReadMap<T, TItem>()
        where TItem : IJsonCodec<T> => MapCodec<T, TItem>.Read(ref this);

    /// <summary>Reads an object whose names are keys, or null.</summary>
    public IReadOnlyDictionary<string, T>? ReadMapOrNull<T, TItem>()
        where TItem : IJsonCodec<T> => Tokens.IsNull ? null : MapCodec<T, TItem>.Read(ref this);

    /// <summary>Reads a value of any type that has a codec, such as a union.</summary>
    public T ReadValue<T, TCodec>()
        where T : class
        where TCodec : IJsonCodec<T> => Tokens.IsNull ? throw Tokens.Fail("a value") : TCodec.Read(ref this);

    /// <summary>Reads a value of any type that has a codec, such as a union, or null.</summary>
    public T? ReadValueOrNull<T, TCodec>()
        where T : class
        where TCodec : IJsonCodec<T> => Tokens.IsNull ? null : TCodec.Read(ref this);

    /// <summary>Reads an enum's text.</summary>
    /// <param name="text">Set to the text if no member has it, else to null.</param>
    public TEnum ReadEnum<TEnum, TNames>(ref string? text)
        where TEnum : struct, Enum
        where TNames : IJsonEnum<TEnum>
    {
        ReadOnlySpan<byte> utf8 = Tokens.Text("a string");
        int index = TNames.Names.Find(utf8);
        text = index < 0 ? Encoding.UTF8.GetString(utf8) : null;
        return JsonEnum.Member<TEnum>(index);
    }

    /// <summary>Reads an enum's text, or null.</summary>
    /// <param name="text">Set to the text if no member has it, else to null.</param>
    public TEnum? ReadEnumOrNull<TEnum, TNames>(ref string? text)
        where TEnum : struct, Enum
        where TNames : IJsonEnum<TEnum>
    {
        if (!Tokens.IsNull)
        {
            return ReadEnum<TEnum, TNames>(ref text);
        }

        text = null;
        return null;
    }

    /// <summary>Reads a value that may hold enum texts no member has.</summary>
    /// <param name="json">Set to the value's JSON if it holds such a text, else to null.</param>
    public T ReadKeeping<T, TCodec>(ref RawJson? json)
        where T : class
        where TCodec : IJsonCodec<T>
    {
        bool outer = HasUnlisted;
        HasUnlisted = false;
        int start = Tokens.Start;
        T value = ReadValue<T, TCodec>();
        json = HasUnlisted ? new RawJson(Tokens.Document[start..Tokens.End].ToArray()) : null;
        HasUnlisted = outer;
        return value;
    }

    /// <summary>Reads a value that may hold enum texts no member has, or null.</summary>
    /// <param name="json">Set to the value's JSON if it holds such a text, else to null.</param>
    public T? ReadKeepingOrNull<T, TCodec>(ref RawJson? json)
        where T : class
        where TCodec : IJsonCodec<T>
    {
        if (!Tokens.IsNull)
        {
            return ReadKeeping<T, TCodec>(ref json);
        }

        json = null;
        return null;
    }

    /// <summary>Looks ahead, without moving, which case of a union the value is.</summary>
    /// <returns>The index of the case, or -1 if none fits.</returns>
    public readonly int Choose(JsonUnion union)
    {
        JsonTokens ahead = Tokens;
        return union.Choose(ref ahead);
    }
}
