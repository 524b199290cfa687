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

    internal JsonCursor(ReadOnlySpan<byte> window, JsonSuspension suspension, bool isLast) => Tokens = new JsonTokens(window, suspension, isLast);

    /// <summary>Whether an enum text was read that no member has and no property keeps.</summary>
    internal bool HasUnlisted { get; set; }

    /// <summary>Goes to the value of the object's next property.</summary>
    /// <returns>The property's index; <see cref="int.MaxValue"/> for an undeclared one; -1 at the object's end.</returns>
    /// <exception cref="JsonException">At the object's end: a required property is missing.</exception>
    public int Next(JsonNames names, ref JsonState state)
    {
        int expected = state.Expected;
        if ((uint)expected < (uint)names.Count && Tokens.TryTakeEntry(names.Entry(expected)))
        {
            state.Mark(expected, names.Count);
            return expected;
        }

        return NextUnexpected(names, ref state);
    }

    /// <summary>Keeps the undeclared property that <see cref="Next"/> has come to.</summary>
    public void ReadUndeclared(ref IReadOnlyDictionary<string, RawJson>? additional)
    {
        string name = Tokens.TakeUndeclaredName();
        RawJson value = ReadRaw();
        if (Tokens.IsStarved)
        {
            Tokens.Suspension.Undeclared = name;
            return;
        }

        // A dictionary that never loses an entry enumerates in the order of insertion: properties are written back as they came.
        if (additional is not Dictionary<string, RawJson> properties)
        {
            additional = properties = new Dictionary<string, RawJson>(StringComparer.Ordinal);
        }

        properties[name] = value;
    }

    /// <summary>Reads a string.</summary>
    public string ReadString() => StringCodec.Read(ref this);

    /// <summary>Reads a string, or null.</summary>
    public string? ReadStringOrNull() => Tokens.TryNull() ? null : StringCodec.Read(ref this);

    /// <summary>Reads true or false.</summary>
    public bool ReadBoolean() => BooleanCodec.Read(ref this);

    /// <summary>Reads true or false, or null.</summary>
    public bool? ReadBooleanOrNull() => Tokens.TryNull() ? null : BooleanCodec.Read(ref this);

    /// <summary>Reads a 32-bit integer.</summary>
    public int ReadInt32() => Int32Codec.Read(ref this);

    /// <summary>Reads a 32-bit integer, or null.</summary>
    public int? ReadInt32OrNull() => Tokens.TryNull() ? null : Int32Codec.Read(ref this);

    /// <summary>Reads a 64-bit integer.</summary>
    public long ReadInt64() => Int64Codec.Read(ref this);

    /// <summary>Reads a 64-bit integer, or null.</summary>
    public long? ReadInt64OrNull() => Tokens.TryNull() ? null : Int64Codec.Read(ref this);

    /// <summary>Reads a 32-bit floating-point number.</summary>
    public float ReadSingle() => SingleCodec.Read(ref this);

    /// <summary>Reads a 32-bit floating-point number, or null.</summary>
    public float? ReadSingleOrNull() => Tokens.TryNull() ? null : SingleCodec.Read(ref this);

    /// <summary>Reads a 64-bit floating-point number.</summary>
    public double ReadDouble() => DoubleCodec.Read(ref this);

    /// <summary>Reads a 64-bit floating-point number, or null.</summary>
    public double? ReadDoubleOrNull() => Tokens.TryNull() ? null : DoubleCodec.Read(ref this);

    /// <summary>Reads a decimal number.</summary>
    public decimal ReadDecimal() => DecimalCodec.Read(ref this);

    /// <summary>Reads a decimal number, or null.</summary>
    public decimal? ReadDecimalOrNull() => Tokens.TryNull() ? null : DecimalCodec.Read(ref this);

    /// <summary>Reads a uuid (RFC 9562 section 4).</summary>
    public Guid ReadGuid() => GuidCodec.Read(ref this);

    /// <summary>Reads a uuid (RFC 9562 section 4), or null.</summary>
    public Guid? ReadGuidOrNull() => Tokens.TryReadGuid(out Guid value) ? value : Tokens.TryNull() ? null : GuidCodec.Read(ref this);

    /// <summary>Reads a date-time (RFC 3339 section 5.6).</summary>
    public DateTimeOffset ReadDateTime() => DateTimeCodec.Read(ref this);

    /// <summary>Reads a date-time (RFC 3339 section 5.6), or null.</summary>
    public DateTimeOffset? ReadDateTimeOrNull() => Tokens.TryNull() ? null : DateTimeCodec.Read(ref this);

    /// <summary>Reads a full-date (RFC 3339 section 5.6).</summary>
    public DateOnly ReadDate() => DateCodec.Read(ref this);

    /// <summary>Reads a full-date (RFC 3339 section 5.6), or null.</summary>
    public DateOnly? ReadDateOrNull() => Tokens.TryNull() ? null : DateCodec.Read(ref this);

    /// <summary>Reads a time of day without offset.</summary>
    public TimeOnly ReadTime() => TimeCodec.Read(ref this);

    /// <summary>Reads a time of day without offset, or null.</summary>
    public TimeOnly? ReadTimeOrNull() => Tokens.TryNull() ? null : TimeCodec.Read(ref this);

    /// <summary>Reads bytes in base64 or base64url (RFC 4648).</summary>
    public byte[] ReadBytes() => BytesCodec.Read(ref this);

    /// <summary>Reads bytes in base64 or base64url (RFC 4648), or null.</summary>
    public byte[]? ReadBytesOrNull() => Tokens.TryNull() ? null : BytesCodec.Read(ref this);

    /// <summary>Reads any value, a null too.</summary>
    public RawJson ReadRaw() => RawCodec.Read(ref this);

    /// <summary>Reads any value; a JSON null is null.</summary>
    public RawJson? ReadRawOrNull() => Tokens.TryNull() ? null : RawCodec.Read(ref this);

    /// <summary>Reads an object.</summary>
    public T ReadObject<T>()
        where T : class, IJsonObject<T> => ObjectCodec<T>.Read(ref this);

    /// <summary>Reads an object, or null.</summary>
    public T? ReadObjectOrNull<T>()
        where T : class, IJsonObject<T> => Tokens.TryNull() ? null : ObjectCodec<T>.Read(ref this);

    /// <summary>Reads an array.</summary>
    public IReadOnlyList<T> ReadList<T, TItem>()
        where TItem : IJsonCodec<T> => ListCodec<T, TItem>.Read(ref this);

    /// <summary>Reads an array, or null.</summary>
    public IReadOnlyList<T>? ReadListOrNull<T, TItem>()
        where TItem : IJsonCodec<T> => Tokens.TryNull() ? null : ListCodec<T, TItem>.Read(ref this);

    /// <summary>Reads an object whose names are keys.</summary>
    public IReadOnlyDictionary<string, T> ReadMap<T, TItem>()
        where TItem : IJsonCodec<T> => MapCodec<T, TItem>.Read(ref this);

    /// <summary>Reads an object whose names are keys, or null.</summary>
    public IReadOnlyDictionary<string, T>? ReadMapOrNull<T, TItem>()
        where TItem : IJsonCodec<T> => Tokens.TryNull() ? null : MapCodec<T, TItem>.Read(ref this);

    /// <summary>Reads a value of any type that has a codec, such as a union.</summary>
    public T ReadValue<T, TCodec>()
        where T : class
        where TCodec : IJsonCodec<T> => Tokens.TryNull() ? throw Tokens.Fail("a value") : TCodec.Read(ref this);

    /// <summary>Reads a value of any type that has a codec, such as a union, or null.</summary>
    public T? ReadValueOrNull<T, TCodec>()
        where T : class
        where TCodec : IJsonCodec<T> => Tokens.TryNull() ? null : TCodec.Read(ref this);

    /// <summary>Reads an enum's text.</summary>
    /// <param name="text">Set to the text if no member has it, else to null.</param>
    public TEnum ReadEnum<TEnum, TNames>(ref string? text)
        where TEnum : struct, Enum
        where TNames : IJsonEnum<TEnum>
    {
        text = null;
        if (!Tokens.TryReadUtf8("a string", out ReadOnlySpan<byte> utf8))
        {
            return default;
        }

        int index = TNames.Names.Find(utf8);
        if (index < 0)
        {
            text = Encoding.UTF8.GetString(utf8);
        }

        return JsonEnum.Member<TEnum>(index);
    }

    /// <summary>Reads an enum's text, or null.</summary>
    /// <param name="text">Set to the text if no member has it, else to null.</param>
    public TEnum? ReadEnumOrNull<TEnum, TNames>(ref string? text)
        where TEnum : struct, Enum
        where TNames : IJsonEnum<TEnum>
    {
        if (Tokens.TryNull())
        {
            text = null;
            return null;
        }

        return ReadEnum<TEnum, TNames>(ref text);
    }

    /// <summary>Reads a value that may hold enum texts no member has.</summary>
    /// <param name="json">Set to the value's JSON if it holds such a text, else to null.</param>
    public T ReadKeeping<T, TCodec>(ref RawJson? json)
        where T : class
        where TCodec : IJsonCodec<T>
    {
        json = null;
        if (!Tokens.MakeWhole())
        {
            return null!;
        }

        bool outer = HasUnlisted;
        HasUnlisted = false;
        int start = Tokens.NextStart();
        T value = ReadValue<T, TCodec>();
        json = HasUnlisted ? new RawJson(Tokens.Slice(start, Tokens.Position).ToArray()) : null;
        HasUnlisted = outer;
        return value;
    }

    /// <summary>Reads a value that may hold enum texts no member has, or null.</summary>
    /// <param name="json">Set to the value's JSON if it holds such a text, else to null.</param>
    public T? ReadKeepingOrNull<T, TCodec>(ref RawJson? json)
        where T : class
        where TCodec : IJsonCodec<T>
    {
        if (Tokens.TryNull())
        {
            json = null;
            return null;
        }

        return ReadKeeping<T, TCodec>(ref json);
    }

    /// <summary>Looks ahead, without moving, which case of a union the value is.</summary>
    /// <returns>The index of the case, or -1 if none fits.</returns>
    public int Choose(JsonUnion union)
    {
        if (!Tokens.MakeWhole())
        {
            return -1;
        }

        JsonTokens ahead = Tokens;
        return union.Choose(ref ahead);
    }

    // The first property, the last, one out of order or with white space around it, one that is not declared, or none when starved.
    int NextUnexpected(JsonNames names, ref JsonState state)
    {
        if (state.IsInValue)
        {
            state.ToggleInValue();
            return Tokens.IsInUndeclared ? int.MaxValue : state.Last;
        }

        if (!Tokens.NextProperty(state.IsAtFirst))
        {
            int missing = Tokens.IsStarved ? -1 : names.Missing(state);
            return missing < 0 ? -1 : throw Tokens.Missing(names.Text(missing));
        }

        int index = names.Find(Tokens.Name, Math.Max(0, state.Expected));
        if (index < 0)
        {
            state.MarkUndeclared();
            return int.MaxValue;
        }

        state.Mark(index, names.Count);
        return index;
    }
}
