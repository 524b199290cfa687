using System.Buffers;

namespace Clarifeye.Runtime;

/// <summary>A JSON body, written anew for each sending.</summary>
sealed class JsonBody<T>(T value, string mediaType, Action<T, IBufferWriter<byte>> write) : RequestBody
{
    public override HttpContent ToContent()
    {
        var bytes = new PooledBuffer();
        try
        {
            write(value, bytes);
            return new PooledContent(bytes, mediaType);
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }
}
