using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Clarifeye.Runtime;

/// <summary>A uuid's text: 32 hexadecimal digits in either case with hyphens (RFC 9562 section 4).</summary>
static class JsonGuids
{
    public const int Length = 36;

    /// <summary>Whether bytes can be shuffled by an index known when this is compiled: with SSSE3 and on Arm.</summary>
    public static bool IsVectorSupported => BitConverter.IsLittleEndian && (Ssse3.IsSupported || AdvSimd.Arm64.IsSupported);

    public static bool TryParse(ReadOnlySpan<byte> text, out Guid value)
    {
        value = default;
        return text.Length == Length && (IsVectorSupported ? TryParseVector(in MemoryMarshal.GetReference(text), out value) : TryParseScalar(text, out value));
    }

    /// <summary>Reads 36 bytes where <see cref="IsVectorSupported"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParseVector(ref readonly byte text, out Guid value) =>
        Avx2.IsSupported ? GuidsBy256.TryParse(in text, out value) : GuidsBy128.TryParse(in text, out value);

    /// <summary>Writes 36 characters, in lower case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(in Guid value, Span<byte> text)
    {
        if (IsVectorSupported && text.Length >= Length)
        {
            WriteVector(in value, ref MemoryMarshal.GetReference(text));
        }
        else
        {
            value.TryFormat(text, out _);
        }
    }

    /// <summary>Writes 36 bytes where <see cref="IsVectorSupported"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteVector(in Guid value, ref byte text)
    {
        // Where a Guid came in two registers, loading a vector from where they were just stored would stall.
        ref ulong halves = ref Unsafe.As<Guid, ulong>(ref Unsafe.AsRef(in value));
        Vector128<byte> bytes = Vector128.Create(halves, Unsafe.Add(ref halves, 1)).AsByte();
        if (Avx2.IsSupported)
        {
            GuidsBy256.Write(bytes, ref text);
        }
        else
        {
            GuidsBy128.Write(bytes, ref text);
        }
    }

    internal static bool TryParseScalar(ReadOnlySpan<byte> text, out Guid value) =>
        Utf8Parser.TryParse(text, out value, out int consumed, 'D') && consumed == Length;
}
