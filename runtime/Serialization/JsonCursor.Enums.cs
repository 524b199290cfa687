using System.Text;

namespace Clarifeye.Runtime;

/// <summary>Enums, and what keeps the texts that no member has.</summary>
public ref partial struct JsonCursor
{
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

    /// <summary>Reads an enum of 32-bit integers.</summary>
    public TEnum ReadInt32Enum<TEnum>()
        where TEnum : struct, Enum => Int32EnumCodec<TEnum>.Read(ref this);

    /// <summary>Reads an enum of 32-bit integers, or null.</summary>
    public TEnum? ReadInt32EnumOrNull<TEnum>()
        where TEnum : struct, Enum => Tokens.TryNull() ? null : Int32EnumCodec<TEnum>.Read(ref this);

    /// <summary>Reads an enum of 64-bit integers.</summary>
    public TEnum ReadInt64Enum<TEnum>()
        where TEnum : struct, Enum => Int64EnumCodec<TEnum>.Read(ref this);

    /// <summary>Reads an enum of 64-bit integers, or null.</summary>
    public TEnum? ReadInt64EnumOrNull<TEnum>()
        where TEnum : struct, Enum => Tokens.TryNull() ? null : Int64EnumCodec<TEnum>.Read(ref this);

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
}
