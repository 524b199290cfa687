using System.Buffers;

namespace Clarifeye.Runtime;

/// <summary>Reads and writes whole documents: exactly one value, in strict UTF-8.</summary>
static class JsonRoot
{
    public static T Read<T, TCodec>(ReadOnlySpan<byte> utf8)
        where TCodec : IJsonCodec<T>
    {
        var cursor = new JsonCursor(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
        T value = TCodec.Read(ref cursor);
        cursor.Tokens.Finish();
        return value;
    }

    public static T Read<T, TCodec>(in ReadOnlySequence<byte> utf8)
        where TCodec : IJsonCodec<T>
    {
        if (utf8.IsSingleSegment)
        {
            return Read<T, TCodec>(utf8.FirstSpan);
        }

        int length = checked((int)utf8.Length);
        byte[] document = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            utf8.CopyTo(document);
            return Read<T, TCodec>(document.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(document);
        }
    }

    public static void Write<T, TCodec>(T value, IBufferWriter<byte> target, bool includesReadOnly)
        where TCodec : IJsonCodec<T>
    {
        var output = new JsonOutput(target, includesReadOnly);
        TCodec.Write(ref output, value);
        output.Buffer.Flush();
    }
}
