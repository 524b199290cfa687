namespace Clarifeye.Runtime;

/// <summary>Enums, and what has kept the texts that no member has.</summary>
public ref partial struct JsonOutput
{
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

        Buffer.Name(names, index);
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

    /// <summary>Writes a property: an enum of 32-bit integers.</summary>
    public void WriteInt32Enum<TEnum>(JsonNames names, int index, TEnum value)
        where TEnum : struct, Enum => Property<TEnum, Int32EnumCodec<TEnum>>(names, index, value);

    /// <summary>Writes a property: an enum of 32-bit integers, or null.</summary>
    public void WriteInt32EnumOrNull<TEnum>(JsonNames names, int index, TEnum? value, ulong present)
        where TEnum : struct, Enum => StructOrNull<TEnum, Int32EnumCodec<TEnum>>(names, index, value, present);

    /// <summary>Writes a property: an enum of 64-bit integers.</summary>
    public void WriteInt64Enum<TEnum>(JsonNames names, int index, TEnum value)
        where TEnum : struct, Enum => Property<TEnum, Int64EnumCodec<TEnum>>(names, index, value);

    /// <summary>Writes a property: an enum of 64-bit integers, or null.</summary>
    public void WriteInt64EnumOrNull<TEnum>(JsonNames names, int index, TEnum? value, ulong present)
        where TEnum : struct, Enum => StructOrNull<TEnum, Int64EnumCodec<TEnum>>(names, index, value, present);

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
}
