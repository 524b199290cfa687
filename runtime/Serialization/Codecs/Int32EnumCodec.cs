using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Clarifeye.Runtime;

/// <summary>An enum whose members are the numbers of 32 bits on the wire; a number that no member has stays what it is.</summary>
/// <typeparam name="TEnum">The enum, with the underlying type <see cref="int"/>.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int32EnumCodec<TEnum> : IJsonCodec<TEnum>
    where TEnum : struct, Enum
{
    /// <inheritdoc/>
    public static TEnum Read(ref JsonCursor cursor) => Unsafe.BitCast<int, TEnum>(Int32Codec.Read(ref cursor));

    /// <inheritdoc/>
    public static void Write(ref JsonCursor cursor, TEnum value) => Int32Codec.Write(ref cursor, Unsafe.BitCast<TEnum, int>(value));
}
