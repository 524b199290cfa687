using System.Buffers;
using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>
/// The part of a stream that is being read, in memory of the shared pool. It grows only for a single value that does not fit.
/// </summary>
/// <param name="stream">What is read; the caller closes it.</param>
/// <param name="size">How many bytes to hold at first.</param>
/// <param name="limit">How many bytes the whole stream may have.</param>
sealed class JsonWindow(Stream stream, int size, long limit) : IDisposable
{
    /// <summary>How many bytes a window holds that no value is too long for.</summary>
    public const int UsualSize = 64 * 1024;

    /// <summary>How many of the stream's first bytes are kept for errors.</summary>
    public const int HeadSize = 64 * 1024;

    byte[] _bytes = ArrayPool<byte>.Shared.Rent(size);
    byte[]? _head; // set when the stream's first bytes leave the window
    int _headLength;
    int _start;
    int _end;

    /// <summary>The bytes that are not consumed.</summary>
    public ReadOnlySpan<byte> Unread => _bytes.AsSpan(_start.._end);

    /// <summary>How many bytes it can hold now.</summary>
    public int Capacity => _bytes.Length;

    /// <summary>How many bytes have come.</summary>
    public long Length { get; private set; }

    /// <summary>Whether the stream has ended.</summary>
    public bool IsLast { get; private set; }

    /// <summary>Whether the stream has more bytes than it may.</summary>
    public bool IsTooLong => Length > limit;

    /// <summary>The first bytes that have come, consumed or not.</summary>
    public ReadOnlySpan<byte> Head => _head is null ? _bytes.AsSpan(0, Math.Min(_end, HeadSize)) : _head.AsSpan(0, _headLength);

    public void Consume(int count) => _start += count;

    /// <summary>Reads until so many bytes are unread, or the stream ends.</summary>
    /// <exception cref="JsonException">The stream is longer than it may be.</exception>
    public async ValueTask FillAsync(int count, CancellationToken cancellationToken)
    {
        MakeRoom(count);
        while (_end - _start < count && !IsLast)
        {
            await ReadAsync(cancellationToken).ConfigureAwait(false);
            if (IsTooLong)
            {
                throw new JsonException(FormattableString.Invariant($"$: the document is longer than {limit} bytes"), "$", null, null);
            }
        }
    }

    /// <summary>Reads a little further, so that <see cref="Head"/> and what follows an error are there to be looked at.</summary>
    public async ValueTask LookAheadAsync(CancellationToken cancellationToken)
    {
        MakeRoom(Math.Min(HeadSize, UsualSize));
        while (_end < _bytes.Length && !IsLast)
        {
            await ReadAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        byte[] bytes = Interlocked.Exchange(ref _bytes, []);
        if (bytes.Length > 0)
        {
            PooledMemory.Return(bytes, bytes.Length);
        }

        if (Interlocked.Exchange(ref _head, null) is { } head)
        {
            PooledMemory.Return(head, head.Length);
        }
    }

    async ValueTask ReadAsync(CancellationToken cancellationToken)
    {
        int read = await stream.ReadAsync(_bytes.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        IsLast = read == 0;
        KeepHead(_bytes.AsSpan(_end, read));
        _end += read;
        Length += read;
    }

    void MakeRoom(int count)
    {
        if (_bytes.Length - _start >= count && _end < _bytes.Length)
        {
            return;
        }

        if (_head is null)
        {
            _head = ArrayPool<byte>.Shared.Rent(HeadSize);
            KeepHead(_bytes.AsSpan(0, _end));
        }

        byte[] old = _bytes;
        int unread = _end - _start;
        if (unread >= count)
        {
            throw new JsonException(FormattableString.Invariant($"$: a single value is longer than {unread} bytes"), "$", null, null);
        }

        if (count > old.Length)
        {
            _bytes = ArrayPool<byte>.Shared.Rent(count);
        }

        old.AsSpan(_start, unread).CopyTo(_bytes);
        _start = 0;
        _end = unread;
        if (_bytes != old)
        {
            PooledMemory.Return(old, old.Length);
        }
    }

    void KeepHead(ReadOnlySpan<byte> next)
    {
        if (_head is not null && _headLength < HeadSize)
        {
            next = next[..Math.Min(next.Length, HeadSize - _headLength)];
            next.CopyTo(_head.AsSpan(_headLength));
            _headLength += next.Length;
        }
    }
}
