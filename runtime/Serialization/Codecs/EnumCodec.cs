using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>An enum's text where no property keeps an unlisted one: it reads as Unknown, which the cursor tells to whoever keeps the JSON.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <typeparam name="TNames">Its texts.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EnumCodec<TEnum, TNames> : IJsonCodec<TEnum>
    where TEnum : struct, Enum
    where TNames : IJsonEnum<TEnum>
{
    /// <inheritdoc/>
    public static TEnum Read(ref JsonCursor cursor)
    {
        if (!cursor.Tokens.TryReadUtf8("a string", out ReadOnlySpan<byte> text))
        {
            return default;
        }

        int index = TNames.Names.Find(text);
        if (index < 0)
        {
            cursor.HasUnlisted = true;
        }

        return JsonEnum.Member<TEnum>(index);
    }

    /// <inheritdoc/>
    public static void Write(ref JsonCursor cursor, TEnum value)
    {
        int index = JsonEnum.Index(value, TNames.Names);
        cursor.Buffer.Write(index >= 0 ? TNames.Names.Quoted(index) : cursor.MasksUnlisted ? "null"u8 : throw JsonWriteError.UnknownEnum<TEnum>());
    }
}
