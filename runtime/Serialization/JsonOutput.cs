using System.Buffers;
using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>
/// Writes JSON for generated code. A <c>Write…OrNull</c> writes the value if there is one, else <c>null</c> if the property's bit
/// (index modulo 64) is set in <c>present</c>, else nothing. The others refuse a null.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct JsonOutput
{
    internal JsonBuffer Buffer;

    internal JsonOutput(IBufferWriter<byte> target, bool includesReadOnly)
    {
        Buffer = new JsonBuffer(target);
        IncludesReadOnly = includesReadOnly;
    }

    /// <summary>Whether properties that only a server sets are written too; not so in the body of a request.</summary>
    public bool IncludesReadOnly { get; }

    /// <summary>Begins an object.</summary>
    /// <exception cref="InvalidOperationException">Objects and arrays nest deeper than 64 levels.</exception>
    public void BeginObject() => Buffer.BeginObject();

    /// <summary>Writes the undeclared properties and ends the object.</summary>
    /// <exception cref="InvalidOperationException">One of the undeclared properties has a declared name.</exception>
    public void EndObject(JsonNames names, IReadOnlyDictionary<string, RawJson>? additional)
    {
        if (additional is Dictionary<string, RawJson> kept) // what the reader makes: its enumerator needs no memory
        {
            foreach ((string name, RawJson value) in kept)
            {
                WriteUndeclared(names, name, value);
            }
        }
        else if (additional is not null)
        {
            foreach ((string name, RawJson value) in additional)
            {
                WriteUndeclared(names, name, value);
            }
        }

        Buffer.EndObject();
    }

    /// <summary>Writes a property: a string.</summary>
    public void WriteString(JsonNames names, int index, string value) => Property<string, StringCodec>(names, index, value);

    /// <summary>Writes a property: a string, or null.</summary>
    public void WriteStringOrNull(JsonNames names, int index, string? value, ulong present) => ClassOrNull<string, StringCodec>(names, index, value, present);

    /// <summary>Writes a property: true or false.</summary>
    public void WriteBoolean(JsonNames names, int index, bool value) => Property<bool, BooleanCodec>(names, index, value);

    /// <summary>Writes a property: true or false, or null.</summary>
    public void WriteBooleanOrNull(JsonNames names, int index, bool? value, ulong present) => StructOrNull<bool, BooleanCodec>(names, index, value, present);

    /// <summary>Writes a property: a 32-bit integer.</summary>
    public void WriteInt32(JsonNames names, int index, int value) => Property<int, Int32Codec>(names, index, value);

    /// <summary>Writes a property: a 32-bit integer, or null.</summary>
    public void WriteInt32OrNull(JsonNames names, int index, int? value, ulong present) => StructOrNull<int, Int32Codec>(names, index, value, present);

    /// <summary>Writes a property: a 64-bit integer.</summary>
    public void WriteInt64(JsonNames names, int index, long value) => Property<long, Int64Codec>(names, index, value);

    /// <summary>Writes a property: a 64-bit integer, or null.</summary>
    public void WriteInt64OrNull(JsonNames names, int index, long? value, ulong present) => StructOrNull<long, Int64Codec>(names, index, value, present);

    /// <summary>Writes a property: a 32-bit floating-point number.</summary>
    public void WriteSingle(JsonNames names, int index, float value) => Property<float, SingleCodec>(names, index, value);

    /// <summary>Writes a property: a 32-bit floating-point number, or null.</summary>
    public void WriteSingleOrNull(JsonNames names, int index, float? value, ulong present) => StructOrNull<float, SingleCodec>(names, index, value, present);

    /// <summary>Writes a property: a 64-bit floating-point number.</summary>
    public void WriteDouble(JsonNames names, int index, double value) => Property<double, DoubleCodec>(names, index, value);

    /// <summary>Writes a property: a 64-bit floating-point number, or null.</summary>
    public void WriteDoubleOrNull(JsonNames names, int index, double? value, ulong present) => StructOrNull<double, DoubleCodec>(names, index, value, present);

    /// <summary>Writes a property: a decimal number.</summary>
    public void WriteDecimal(JsonNames names, int index, decimal value) => Property<decimal, DecimalCodec>(names, index, value);

    /// <summary>Writes a property: a decimal number, or null.</summary>
    public void WriteDecimalOrNull(JsonNames names, int index, decimal? value, ulong present) => StructOrNull<decimal, DecimalCodec>(names, index, value, present);

    /// <summary>Writes a property: a uuid.</summary>
    public void WriteGuid(JsonNames names, int index, Guid value) => Property<Guid, GuidCodec>(names, index, value);

    /// <summary>Writes a property: a uuid, or null.</summary>
    public void WriteGuidOrNull(JsonNames names, int index, Guid? value, ulong present) => StructOrNull<Guid, GuidCodec>(names, index, value, present);

    /// <summary>Writes a property: a date-time (RFC 3339), its offset kept.</summary>
    public void WriteDateTime(JsonNames names, int index, DateTimeOffset value) => Property<DateTimeOffset, DateTimeCodec>(names, index, value);

    /// <summary>Writes a property: a date-time (RFC 3339), its offset kept, or null.</summary>
    public void WriteDateTimeOrNull(JsonNames names, int index, DateTimeOffset? value, ulong present) => StructOrNull<DateTimeOffset, DateTimeCodec>(names, index, value, present);

    /// <summary>Writes a property: a full-date (RFC 3339).</summary>
    public void WriteDate(JsonNames names, int index, DateOnly value) => Property<DateOnly, DateCodec>(names, index, value);

    /// <summary>Writes a property: a full-date (RFC 3339), or null.</summary>
    public void WriteDateOrNull(JsonNames names, int index, DateOnly? value, ulong present) => StructOrNull<DateOnly, DateCodec>(names, index, value, present);

    /// <summary>Writes a property: a time of day without offset.</summary>
    public void WriteTime(JsonNames names, int index, TimeOnly value) => Property<TimeOnly, TimeCodec>(names, index, value);

    /// <summary>Writes a property: a time of day without offset, or null.</summary>
    public void WriteTimeOrNull(JsonNames names, int index, TimeOnly? value, ulong present) => StructOrNull<TimeOnly, TimeCodec>(names, index, value, present);

    /// <summary>Writes a property: bytes in base64 (RFC 4648 section 4).</summary>
    public void WriteBytes(JsonNames names, int index, byte[] value) => Property<byte[], BytesCodec>(names, index, value);

    /// <summary>Writes a property: bytes in base64 (RFC 4648 section 4), or null.</summary>
    public void WriteBytesOrNull(JsonNames names, int index, byte[]? value, ulong present) => ClassOrNull<byte[], BytesCodec>(names, index, value, present);

    /// <summary>Writes a property: any value.</summary>
    public void WriteRaw(JsonNames names, int index, RawJson value) => Property<RawJson, RawCodec>(names, index, value);

    /// <summary>Writes a property: any value, or null.</summary>
    public void WriteRawOrNull(JsonNames names, int index, RawJson? value, ulong present) => StructOrNull<RawJson, RawCodec>(names, index, value, present);

    /// <summary>Writes a property: an object.</summary>
    public void WriteObject<T>(JsonNames names, int index, T value)
        where T : class, IJsonObject<T> => Property<T, ObjectCodec<T>>(names, index, value);

    /// <summary>Writes a property: an object, or null.</summary>
    public void WriteObjectOrNull<T>(JsonNames names, int index, T? value, ulong present)
        where T : class, IJsonObject<T> => ClassOrNull<T, ObjectCodec<T>>(names, index, value, present);

    /// <summary>Writes a property: an array.</summary>
    public void WriteList<T, TItem>(JsonNames names, int index, IReadOnlyList<T> value)
        where TItem : IJsonCodec<T> => Property<IReadOnlyList<T>, ListCodec<T, TItem>>(names, index, value);

    /// <summary>Writes a property: an array, or null.</summary>
    public void WriteListOrNull<T, TItem>(JsonNames names, int index, IReadOnlyList<T>? value, ulong present)
        where TItem : IJsonCodec<T> => ClassOrNull<IReadOnlyList<T>, ListCodec<T, TItem>>(names, index, value, present);

    /// <summary>Writes a property: an object whose names are keys.</summary>
    public void WriteMap<T, TItem>(JsonNames names, int index, IReadOnlyDictionary<string, T> value)
        where TItem : IJsonCodec<T> => Property<IReadOnlyDictionary<string, T>, MapCodec<T, TItem>>(names, index, value);

    /// <summary>Writes a property: an object whose names are keys, or null.</summary>
    public void WriteMapOrNull<T, TItem>(JsonNames names, int index, IReadOnlyDictionary<string, T>? value, ulong present)
        where TItem : IJsonCodec<T> => ClassOrNull<IReadOnlyDictionary<string, T>, MapCodec<T, TItem>>(names, index, value, present);

    /// <summary>Writes a value without a name: a union's case.</summary>
    /// <typeparam name="T">The case's type.</typeparam>
    /// <typeparam name="TCodec">What writes it.</typeparam>
    /// <param name="value">The value.</param>
    public void WriteCase<T, TCodec>(T value)
        where TCodec : IJsonCodec<T> => TCodec.Write(ref this, value);

    /// <summary>Writes a property of any type that has a codec, such as a union.</summary>
    public void WriteValue<T, TCodec>(JsonNames names, int index, T value)
        where T : class
        where TCodec : IJsonCodec<T> => Property<T, TCodec>(names, index, value);

    /// <summary>Writes a property of any type that has a codec, such as a union, or null.</summary>
    public void WriteValueOrNull<T, TCodec>(JsonNames names, int index, T? value, ulong present)
        where T : class
        where TCodec : IJsonCodec<T> => ClassOrNull<T, TCodec>(names, index, value, present);

    /// <summary>Writes a property: an enum's text.</summary>
    /// <param name="names">The object's names.</param>
    /// <param name="index">The property.</param>
    /// <param name="value">The member.</param>
    /// <param name="text">The text if no member has it.</param>
    /// <exception cref="InvalidOperationException">The member is Unknown and there is no text.</exception>
    public void WriteEnum<TEnum, TNames>(JsonNames names, int index, TEnum value, string? text)
        where TEnum : struct, Enum
        where TNames : IJsonEnum<TEnum>
    {
        int member = JsonEnum.Index(value, TNames.Names);
        if (member < 0 && text is null)
        {
            throw JsonWriteError.UnknownEnum(names.Text(index));
        }

        Buffer.Name(names.Entry(index));
        if (member < 0)
        {
            Buffer.WriteString(text);
        }
        else
        {
            Buffer.Write(TNames.Names.Quoted(member));
        }
    }

    /// <summary>Writes a property: an enum's text, or null.</summary>
    /// <exception cref="InvalidOperationException">The member is Unknown and there is no text.</exception>
    public void WriteEnumOrNull<TEnum, TNames>(JsonNames names, int index, TEnum? value, string? text, ulong present)
        where TEnum : struct, Enum
        where TNames : IJsonEnum<TEnum>
    {
        if (value is { } member)
        {
            WriteEnum<TEnum, TNames>(names, index, member, text);
        }
        else
        {
            Null(names, index, present);
        }
    }

    /// <summary>Writes a property whose JSON was kept because of enum texts no member has; else its value.</summary>
    public void WriteKept<T, TCodec>(JsonNames names, int index, T value, RawJson? json)
        where T : class
        where TCodec : IJsonCodec<T>
    {
        if (json is { } kept)
        {
            Property<RawJson, RawCodec>(names, index, kept);
        }
        else
        {
            Property<T, TCodec>(names, index, value);
        }
    }

    /// <summary>Writes a property whose JSON was kept because of enum texts no member has; else its value, or null.</summary>
    public void WriteKeptOrNull<T, TCodec>(JsonNames names, int index, T? value, RawJson? json, ulong present)
        where T : class
        where TCodec : IJsonCodec<T>
    {
        if (value is not null)
        {
            WriteKept<T, TCodec>(names, index, value, json);
        }
        else
        {
            Null(names, index, present);
        }
    }

    void WriteUndeclared(JsonNames names, string name, RawJson value)
    {
        Buffer.Name(names.Find(name) < 0 ? name : throw JsonWriteError.Declared(name));
        Buffer.Write(value.Utf8.Span);
    }

    void Null(JsonNames names, int index, ulong present)
    {
        if ((present & (1UL << index)) != 0)
        {
            Buffer.Name(names.Entry(index));
            Buffer.Write("null"u8);
        }
    }

    void Property<T, TCodec>(JsonNames names, int index, T value)
        where TCodec : IJsonCodec<T>
    {
        if (value is null)
        {
            throw JsonWriteError.RequiredNull(names.Text(index));
        }

        Buffer.Name(names.Entry(index));
        TCodec.Write(ref this, value);
    }

    void ClassOrNull<T, TCodec>(JsonNames names, int index, T? value, ulong present)
        where T : class
        where TCodec : IJsonCodec<T>
    {
        if (value is not null)
        {
            Property<T, TCodec>(names, index, value);
        }
        else
        {
            Null(names, index, present);
        }
    }

    void StructOrNull<T, TCodec>(JsonNames names, int index, T? value, ulong present)
        where T : struct
        where TCodec : IJsonCodec<T>
    {
        if (value is { } some)
        {
            Property<T, TCodec>(names, index, some);
        }
        else
        {
            Null(names, index, present);
        }
    }
}
