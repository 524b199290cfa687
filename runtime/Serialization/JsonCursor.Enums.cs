using System.Text;

namespace Clarifeye.Runtime;

/// <summary>Enums.</summary>
public ref partial struct JsonCursor
{
    /// <summary>A property: an enum's text.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">The member.</param>
    /// <param name="text">The text if no member has it, else null.</param>
    /// <exception cref="InvalidOperationException">The member to be written is Unknown and there is no text.</exception>
    public void Enum<TEnum, TNames>(int property, ref TEnum value, ref string? text)
        where TEnum : struct, Enum
        where TNames : IJsonEnum<TEnum>
    {
        if (IsWriting)
        {
            WriteEnum<TEnum, TNames>(property, value, text);
        }
        else if (Takes(property))
        {
            value = ReadEnum<TEnum, TNames>(out text);
        }
    }

    /// <summary>A property: an enum's text, or null.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">The member.</param>
    /// <param name="text">The text if no member has it, else null.</param>
    /// <exception cref="InvalidOperationException">The member to be written is Unknown and there is no text.</exception>
    public void EnumOrNull<TEnum, TNames>(int property, ref TEnum? value, ref string? text)
        where TEnum : struct, Enum
        where TNames : IJsonEnum<TEnum>
    {
        if (IsWriting)
        {
            if (value is { } member)
            {
                WriteEnum<TEnum, TNames>(property, member, text);
            }
            else
            {
                WriteNull(property);
            }
        }
        else if (Takes(property))
        {
            text = null;
            value = TakesNull(property) ? null : ReadEnum<TEnum, TNames>(out text);
        }
    }

    /// <summary>A property: an enum of 32-bit integers.</summary>
    public void Int32Enum<TEnum>(int property, ref TEnum value)
        where TEnum : struct, Enum => Struct<TEnum, Int32EnumCodec<TEnum>>(property, ref value);

    /// <summary>A property: an enum of 32-bit integers, or null.</summary>
    public void Int32EnumOrNull<TEnum>(int property, ref TEnum? value)
        where TEnum : struct, Enum => StructOrNull<TEnum, Int32EnumCodec<TEnum>>(property, ref value);

    /// <summary>A property: an enum of 64-bit integers.</summary>
    public void Int64Enum<TEnum>(int property, ref TEnum value)
        where TEnum : struct, Enum => Struct<TEnum, Int64EnumCodec<TEnum>>(property, ref value);

    /// <summary>A property: an enum of 64-bit integers, or null.</summary>
    public void Int64EnumOrNull<TEnum>(int property, ref TEnum? value)
        where TEnum : struct, Enum => StructOrNull<TEnum, Int64EnumCodec<TEnum>>(property, ref value);

    TEnum ReadEnum<TEnum, TNames>(out string? text)
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

    void WriteEnum<TEnum, TNames>(int property, TEnum value, string? text)
        where TEnum : struct, Enum
        where TNames : IJsonEnum<TEnum>
    {
        if (!Writes(property))
        {
            return;
        }

        int member = JsonEnum.Index(value, TNames.Names);
        if (member >= 0)
        {
            Buffer.Write(TNames.Names.Quoted(member));
        }
        else
        {
            Buffer.WriteString(text ?? throw JsonWriteError.UnknownEnum(_object.Names.Text(property)));
        }
    }
}
