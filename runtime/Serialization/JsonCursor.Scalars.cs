namespace Clarifeye.Runtime;

/// <summary>Strings, numbers and what is written as one of them.</summary>
public ref partial struct JsonCursor
{
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

    /// <summary>Reads a 64-bit integer without sign.</summary>
    public ulong ReadUInt64() => UInt64Codec.Read(ref this);

    /// <summary>Reads a 64-bit integer without sign, or null.</summary>
    public ulong? ReadUInt64OrNull() => Tokens.TryNull() ? null : UInt64Codec.Read(ref this);

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

    /// <summary>Reads a number or a string as it is.</summary>
    public NumberOrString ReadNumberOrString() => NumberOrStringCodec.Read(ref this);

    /// <summary>Reads a number or a string as it is, or null.</summary>
    public NumberOrString? ReadNumberOrStringOrNull() => Tokens.TryNull() ? null : NumberOrStringCodec.Read(ref this);
}
