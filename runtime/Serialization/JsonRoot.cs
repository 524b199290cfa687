using System.Buffers;

namespace Clarifeye.Runtime;

/// <summary>Reads and writes whole documents: exactly one value, in strict UTF-8.</summary>
static class JsonRoot
{
    public static T Read<T, TCodec>(ReadOnlySpan<byte> utf8)
        where TCodec : IJsonCodec<T>
    {
        JsonCursor cursor = Over(utf8);
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
            PooledMemory.Return(document, length);
        }
    }

    public static void Write<T, TCodec>(T value, IBufferWriter<byte> target, bool includesReadOnly)
        where TCodec : IJsonCodec<T>
    {
        var cursor = new JsonCursor(target, includesReadOnly);
        TCodec.Write(ref cursor, value);
        cursor.Buffer.Flush();
    }

    /// <summary>Writes an object: as <see cref="Write{T, TCodec}"/> with its codec, but with nothing that is particular to each class.</summary>
    public static void Write(IJsonObject value, IBufferWriter<byte> target, bool includesReadOnly)
    {
        var cursor = new JsonCursor(target, includesReadOnly);
        cursor.WriteObject(value ?? throw JsonWriteError.NullItem());
        cursor.Buffer.Flush();
    }

    /// <inheritdoc cref="Write(IJsonObject, IBufferWriter{byte}, bool)"/>
    public static byte[] Write(IJsonObject value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(value, buffer, includesReadOnly: true);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>A cursor at the start of a document, behind its byte order mark.</summary>
    public static JsonCursor Over(ReadOnlySpan<byte> utf8) => new(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
}
