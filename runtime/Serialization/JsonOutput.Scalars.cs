namespace Clarifeye.Runtime;

/// <summary>Strings, numbers and what is written as one of them.</summary>
public ref partial struct JsonOutput
{
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

    /// <summary>Writes a property: a 64-bit integer without sign.</summary>
    public void WriteUInt64(JsonNames names, int index, ulong value) => Property<ulong, UInt64Codec>(names, index, value);

    /// <summary>Writes a property: a 64-bit integer without sign, or null.</summary>
    public void WriteUInt64OrNull(JsonNames names, int index, ulong? value, ulong present) => StructOrNull<ulong, UInt64Codec>(names, index, value, present);

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

    /// <summary>Writes a property: a number or a string.</summary>
    public void WriteNumberOrString(JsonNames names, int index, NumberOrString value) => Property<NumberOrString, NumberOrStringCodec>(names, index, value);

    /// <summary>Writes a property: a number or a string, or null.</summary>
    public void WriteNumberOrStringOrNull(JsonNames names, int index, NumberOrString? value, ulong present) => StructOrNull<NumberOrString, NumberOrStringCodec>(names, index, value, present);
}
