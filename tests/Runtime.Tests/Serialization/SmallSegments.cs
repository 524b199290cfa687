using System.Buffers;

namespace Runtime.Tests.Serialization;

/// <summary>Gives as little room as was asked for, each time in memory of its own: what writes beyond it throws or is lost.</summary>
sealed class SmallSegments : IBufferWriter<byte>
{
    readonly List<byte> _written = [];
    byte[] _segment = [];

    public byte[] Written => [.. _written];

    public void Advance(int count)
    {
        _written.AddRange(_segment.AsSpan(0, count));
        _segment = [];
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => _segment = new byte[Math.Max(1, sizeHint)];

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
