namespace Runtime.Tests.Serialization.Windows;

/// <summary>A beginning, a part again and again, and an end, made as they are read.</summary>
sealed class EndlessStream(byte[] start, byte[] part, int count, byte[] end) : Stream
{
    int _piece = -1;
    int _at;
    long _position;

    /// <summary>Hears of each read how many bytes have been given before it.</summary>
    public Action<long>? Advanced { get; init; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        Advanced?.Invoke(_position);
        int read = 0;
        while (read < buffer.Length && _piece <= count)
        {
            byte[] piece = _piece < 0 ? start : _piece == count ? end : part;
            int length = Math.Min(buffer.Length - read, piece.Length - _at);
            piece.AsSpan(_at, length).CopyTo(buffer[read..]);
            read += length;
            _at += length;
            if (_at == piece.Length)
            {
                _piece++;
                _at = 0;
            }
        }

        _position += read;
        return read;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
