using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Clarifeye.Runtime;

/// <summary>
/// Reads <c>text/event-stream</c> as the WHATWG HTML standard says (section 9.2.6): an event is there as soon as its empty line is, even when the rest
/// of a line break is still on its way.
/// </summary>
sealed class ServerSentEventReader(Stream stream, long maxEventBytes) : IItemReader
{
    readonly PooledBuffer _data = new();
    byte[] _window = ArrayPool<byte>.Shared.Rent(8 * 1024);
    int _start;
    int _scanned;
    int _end;
    bool _isBegun;
    bool _skipsLineFeed;
    bool _hasData;

    /// <summary>The event's data, valid until the next move.</summary>
    public ReadOnlyMemory<byte> Data => _data.Written[..^1];

    /// <summary>The event's own type; null when it names none, which means <c>message</c>.</summary>
    public string? Type { get; private set; }

    /// <summary>The event's own id; null when it has none.</summary>
    public string? Id { get; private set; }

    /// <summary>The last id that came, with this event or before.</summary>
    public string LastEventId { get; private set; } = "";

    /// <summary>The wish that came with the event, for the time before reconnecting.</summary>
    public TimeSpan? Retry { get; private set; }

    /// <summary>The server's last wish for that time.</summary>
    public TimeSpan? ReconnectionTime { get; private set; }

    /// <summary>Whether there is another event; one that the end of the stream cuts off is none.</summary>
    /// <exception cref="InvalidDataException">An event is longer than the limit.</exception>
    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        Reset();
        while (true)
        {
            while (TryTakeLine(out int start, out int length))
            {
                if (length > 0)
                {
                    TakeField(_window.AsSpan(start, length));
                }
                else if (_hasData)
                {
                    return true;
                }
                else
                {
                    Reset();
                }
            }
            if (!await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                return false;
            }
        }
    }

    public void Dispose()
    {
        _data.Dispose();
        byte[] window = Interlocked.Exchange(ref _window, []);
        if (window.Length > 0)
        {
            PooledMemory.Return(window, window.Length); // moved to its start, the stream has been anywhere in it
        }
    }

    void Reset()
    {
        _data.Clear();
        _hasData = false;
        (Type, Id, Retry) = (null, null, null);
    }

    bool TryTakeLine(out int start, out int length)
    {
        (start, length) = (0, 0);
        if (!_isBegun && !SkipMark())
        {
            return false;
        }
        if (_skipsLineFeed && _start < _end)
        {
            _start += _window[_start] == '\n' ? 1 : 0;
            _scanned = Math.Max(_scanned, _start);
            _skipsLineFeed = false;
        }
        int found = _window.AsSpan(_scanned, _end - _scanned).IndexOfAny((byte)'\n', (byte)'\r');
        if (found < 0)
        {
            _scanned = _end;
            return false;
        }
        int lineEnd = _scanned + found;
        (start, length) = (_start, lineEnd - _start);
        _skipsLineFeed = _window[lineEnd] == '\r';
        _start = _scanned = lineEnd + 1;
        return true;
    }

    /// <summary>Whether it is known that the stream begins with a byte order mark, or without.</summary>
    bool SkipMark()
    {
        var mark = "\uFEFF"u8;
        var begin = _window.AsSpan(_start, Math.Min(mark.Length, _end - _start));
        if (begin.Length < mark.Length && mark.StartsWith(begin))
        {
            return false;
        }
        if (begin.SequenceEqual(mark))
        {
            _start = _scanned = _start + mark.Length;
        }
        return _isBegun = true;
    }

    void TakeField(ReadOnlySpan<byte> line)
    {
        int colon = line.IndexOf((byte)':');
        var name = colon < 0 ? line : line[..colon];
        var value = colon < 0 ? [] : line[(colon + 1)..];
        if (value is [(byte)' ', ..])
        {
            value = value[1..];
        }
        if (name.SequenceEqual("data"u8))
        {
            CheckSize(_data.Length + value.Length);
            _data.Write(value);
            _data.Write("\n"u8);
            _hasData = true;
        }
        else if (name.SequenceEqual("event"u8))
        {
            Type = value.IsEmpty ? null : Encoding.UTF8.GetString(value);
        }
        else if (name.SequenceEqual("id"u8) && !value.Contains((byte)0))
        {
            Id = LastEventId = Encoding.UTF8.GetString(value);
        }
        else if (name.SequenceEqual("retry"u8) && !value.ContainsAnyExceptInRange((byte)'0', (byte)'9') && Utf8Parser.TryParse(value, out uint milliseconds, out _))
        {
            Retry = ReconnectionTime = TimeSpan.FromMilliseconds(milliseconds);
        }
    }

    async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _window.AsSpan(_start, _end - _start).CopyTo(_window);
            (_scanned, _end, _start) = (_scanned - _start, _end - _start, 0);
        }
        if (_end == _window.Length)
        {
            CheckSize(_end);
            byte[] larger = ArrayPool<byte>.Shared.Rent(_window.Length * 2);
            _window.CopyTo(larger, 0);
            PooledMemory.Return(_window, _end);
            _window = larger;
        }
        int read = await stream.ReadAsync(_window.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        return read > 0;
    }

    void CheckSize(long bytes)
    {
        if (bytes > maxEventBytes)
        {
            throw new InvalidDataException($"an event is longer than {maxEventBytes} bytes");
        }
    }
}
