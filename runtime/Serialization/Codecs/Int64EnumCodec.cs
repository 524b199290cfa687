using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Clarifeye.Runtime;

/// <summary>An enum whose members are the numbers of 64 bits on the wire; a number that no member has stays what it is.</summary>
/// <typeparam name="TEnum">The enum, with the underlying type <see cref="long"/>.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int64EnumCodec<TEnum> : IJsonCodec<TEnum>
    where TEnum : struct, Enum
{
    /// <inheritdoc/>
    public static TEnum Read(ref JsonCursor cursor) => Unsafe.BitCast<long, TEnum>(Int64Codec.Read(ref cursor));

    /// <inheritdoc/>
    public static void Write(ref JsonCursor cursor, TEnum value) => Int64Codec.Write(ref cursor, Unsafe.BitCast<TEnum, long>(value));
}
