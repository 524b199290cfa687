using System.Buffers;
using System.Buffers.Text;

namespace Clarifeye.Runtime;

/// <summary>Base64 and base64url (RFC 4648 sections 4 and 5), with or without padding.</summary>
static class JsonBase64
{
    public static bool TryDecode(ReadOnlySpan<byte> text, out byte[] bytes)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(text.Length + 3);
        try
        {
            Span<byte> base64 = buffer.AsSpan(0, ToPaddedBase64(text, buffer));
            if (text.IndexOfAny((byte)' ', (byte)'\n', (byte)'\r') >= 0 || text.Contains((byte)'\t') ||
                Base64.DecodeFromUtf8InPlace(base64, out int written) != OperationStatus.Done)
            {
                bytes = [];
                return false;
            }

            bytes = base64[..written].ToArray();
            return true;
        }
        finally
        {
            PooledMemory.Return(buffer, text.Length + 3);
        }
    }

    static int ToPaddedBase64(ReadOnlySpan<byte> text, Span<byte> base64)
    {
        text.CopyTo(base64);
        base64[..text.Length].Replace((byte)'-', (byte)'+');
        base64[..text.Length].Replace((byte)'_', (byte)'/');
        int padding = text.EndsWith("="u8) ? 0 : (4 - (text.Length % 4)) % 4;
        base64.Slice(text.Length, padding).Fill((byte)'=');
        return text.Length + padding;
    }
}
