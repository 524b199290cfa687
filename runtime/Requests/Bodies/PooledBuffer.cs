using System.Buffers;

namespace Clarifeye.Runtime;

/// <summary>Bytes in memory from the shared pool, growing as they come.</summary>
sealed class PooledBuffer(int capacity = 4096) : IBufferWriter<byte>, IDisposable
{
    byte[] _bytes = ArrayPool<byte>.Shared.Rent(capacity);
    int _length;

    public int Length => _length;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _bytes.Length - _length);
        _length += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_length);
    }

    /// <summary>Forgets the bytes and keeps the memory.</summary>
    public void Clear() => _length = 0;

    public void Dispose()
    {
        byte[] bytes = Interlocked.Exchange(ref _bytes, []);
        _length = 0;
        if (bytes.Length > 0)
        {
            PooledMemory.Return(bytes, bytes.Length); // longer texts may have been in it before
        }
    }

    void Reserve(int count)
    {
        count = Math.Max(count, 1);
        if (_bytes.Length - _length >= count)
        {
            return;
        }
        long size = Math.Min(Math.Max(2L * _bytes.Length, (long)_length + count), Array.MaxLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)_length + count, size, nameof(count));
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)size);
        _bytes.AsSpan(0, _length).CopyTo(larger);
        PooledMemory.Return(_bytes, _bytes.Length);
        _bytes = larger;
    }
}
