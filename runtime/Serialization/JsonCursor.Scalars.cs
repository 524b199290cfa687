namespace Clarifeye.Runtime;

/// <summary>Properties with scalar values.</summary>
public ref partial struct JsonCursor
{
    /// <summary>A property: a string.</summary>
    public void String(int property, ref string value) => Class<string, StringCodec>(property, ref value);

    /// <summary>A property: a string, or null.</summary>
    public void StringOrNull(int property, ref string? value) => ClassOrNull<string, StringCodec>(property, ref value);

    /// <summary>A property: true or false.</summary>
    public void Boolean(int property, ref bool value) => Struct<bool, BooleanCodec>(property, ref value);

    /// <summary>A property: true or false, or null.</summary>
    public void BooleanOrNull(int property, ref bool? value) => StructOrNull<bool, BooleanCodec>(property, ref value);

    /// <summary>A property: a 32-bit integer.</summary>
    public void Int32(int property, ref int value) => Struct<int, Int32Codec>(property, ref value);

    /// <summary>A property: a 32-bit integer, or null.</summary>
    public void Int32OrNull(int property, ref int? value) => StructOrNull<int, Int32Codec>(property, ref value);

    /// <summary>A property: a 64-bit integer.</summary>
    public void Int64(int property, ref long value) => Struct<long, Int64Codec>(property, ref value);

    /// <summary>A property: a 64-bit integer, or null.</summary>
    public void Int64OrNull(int property, ref long? value) => StructOrNull<long, Int64Codec>(property, ref value);

    /// <summary>A property: a 64-bit integer without sign.</summary>
    public void UInt64(int property, ref ulong value) => Struct<ulong, UInt64Codec>(property, ref value);

    /// <summary>A property: a 64-bit integer without sign, or null.</summary>
    public void UInt64OrNull(int property, ref ulong? value) => StructOrNull<ulong, UInt64Codec>(property, ref value);

    /// <summary>A property: a 64-bit floating-point number.</summary>
    public void Double(int property, ref double value) => Struct<double, DoubleCodec>(property, ref value);

    /// <summary>A property: a 64-bit floating-point number, or null.</summary>
    public void DoubleOrNull(int property, ref double? value) => StructOrNull<double, DoubleCodec>(property, ref value);

    /// <summary>A property: a decimal number.</summary>
    public void Decimal(int property, ref decimal value) => Struct<decimal, DecimalCodec>(property, ref value);

    /// <summary>A property: a decimal number, or null.</summary>
    public void DecimalOrNull(int property, ref decimal? value) => StructOrNull<decimal, DecimalCodec>(property, ref value);

    /// <summary>A property: a uuid (RFC 9562 section 4).</summary>
    public void Guid(int property, ref Guid value) => Struct<Guid, GuidCodec>(property, ref value);

    /// <summary>A property: a uuid (RFC 9562 section 4), or null.</summary>
    public void GuidOrNull(int property, ref Guid? value)
    {
        if (IsWriting)
        {
            StructOrNull<Guid, GuidCodec>(property, ref value);
        }
        else if (Takes(property))
        {
            value = Tokens.TryReadGuid(out Guid plain) ? plain : TakesNull(property) ? null : GuidCodec.Read(ref this);
        }
    }

    /// <summary>A property: a date-time (RFC 3339 section 5.6), its offset kept.</summary>
    public void DateTime(int property, ref DateTimeOffset value) => Struct<DateTimeOffset, DateTimeCodec>(property, ref value);

    /// <summary>A property: a date-time (RFC 3339 section 5.6), its offset kept, or null.</summary>
    public void DateTimeOrNull(int property, ref DateTimeOffset? value) => StructOrNull<DateTimeOffset, DateTimeCodec>(property, ref value);

    /// <summary>A property: a full-date (RFC 3339 section 5.6).</summary>
    public void Date(int property, ref DateOnly value) => Struct<DateOnly, DateCodec>(property, ref value);

    /// <summary>A property: a full-date (RFC 3339 section 5.6), or null.</summary>
    public void DateOrNull(int property, ref DateOnly? value) => StructOrNull<DateOnly, DateCodec>(property, ref value);

    /// <summary>A property: bytes in base64, or base64url when read (RFC 4648).</summary>
    public void Bytes(int property, ref byte[] value) => Class<byte[], BytesCodec>(property, ref value);

    /// <summary>A property: bytes in base64, or base64url when read (RFC 4648), or null.</summary>
    public void BytesOrNull(int property, ref byte[]? value) => ClassOrNull<byte[], BytesCodec>(property, ref value);

    /// <summary>A property: a number or a string as it is.</summary>
    public void NumberOrString(int property, ref NumberOrString value) => Struct<NumberOrString, NumberOrStringCodec>(property, ref value);

    /// <summary>A property: a number or a string as it is, or null.</summary>
    public void NumberOrStringOrNull(int property, ref NumberOrString? value) => StructOrNull<NumberOrString, NumberOrStringCodec>(property, ref value);

    /// <summary>A property: any value.</summary>
    public void Raw(int property, ref RawJson value) => Struct<RawJson, RawCodec>(property, ref value);

    /// <summary>A property: any value, or null.</summary>
    public void RawOrNull(int property, ref RawJson? value)
    {
        if (IsWriting)
        {
            StructOrNull<RawJson, RawCodec>(property, ref value);
        }
        else if (Takes(property))
        {
            value = TakesAnyNull(property) ? null : RawCodec.Read(ref this);
        }
    }
}
