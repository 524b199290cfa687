using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Clarifeye.Runtime;

/// <summary>Converts between the members of a generated enum and their texts.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonEnum
{
    /// <summary>The text of a listed member, else the text that was kept.</summary>
    public static string? Text<TEnum, TNames>(TEnum? value, string? text)
        where TEnum : struct, Enum
        where TNames : IJsonEnum<TEnum>
    {
        if (value is not { } member)
        {
            return null;
        }

        int index = Index(member, TNames.Names);
        return index < 0 ? text : TNames.Names.Text(index);
    }

    /// <summary>The text of a listed member, else the text that was kept.</summary>
    /// <exception cref="InvalidOperationException">The member is Unknown and no text was kept.</exception>
    public static string RequiredText<TEnum, TNames>(TEnum value, string? text)
        where TEnum : struct, Enum
        where TNames : IJsonEnum<TEnum> => Text<TEnum, TNames>(value, text) ?? throw JsonWriteError.UnknownEnum<TEnum>();

    /// <summary>The member that has a text; Unknown if none has, and null for null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unlisted">The text if no member has it.</param>
    public static TEnum? Parse<TEnum, TNames>(string? text, out string? unlisted)
        where TEnum : struct, Enum
        where TNames : IJsonEnum<TEnum>
    {
        unlisted = null;
        if (text is null)
        {
            return null;
        }

        int index = TNames.Names.Find(text);
        if (index < 0)
        {
            unlisted = text;
        }

        return Member<TEnum>(index);
    }

    /// <summary>The member whose text has the index; -1 gives Unknown.</summary>
    internal static TEnum Member<TEnum>(int index)
        where TEnum : struct, Enum => Unsafe.BitCast<int, TEnum>(index + 1);

    /// <summary>The index of the member's text, or -1 for Unknown and for numbers that are no member.</summary>
    internal static int Index<TEnum>(TEnum value, JsonNames names)
        where TEnum : struct, Enum
    {
        int index = Unsafe.BitCast<TEnum, int>(value) - 1;
        return (uint)index < (uint)names.Count ? index : -1;
    }
}
