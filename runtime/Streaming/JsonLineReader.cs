using System.Buffers;

namespace Clarifeye.Runtime;

/// <summary>
/// Cuts a body into JSON texts: at line breaks, or, when the body begins with a record separator, at those (RFC 7464 section 2.1), so that a text may
/// have lines. A whole text is given as soon as its line ends, not when the next one begins (section 2.4). What is blank is no text.
/// </summary>
sealed class JsonLineReader(Stream stream, long maxLineBytes) : IItemReader
{
    const byte RecordSeparator = 0x1E;

    byte[] _window = ArrayPool<byte>.Shared.Rent(8 * 1024);
    int _start;
    int _scanned;
    int _end;
    byte? _separator;
    WholeJson _whole = new();
    bool _isOver;

    public ReadOnlyMemory<byte> Data { get; private set; }

    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            while (TryTake())
            {
                if (!Data.IsEmpty)
                {
                    return true;
                }
            }
            if (_isOver)
            {
                return false;
            }
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        byte[] window = Interlocked.Exchange(ref _window, []);
        if (window.Length > 0)
        {
            PooledMemory.Return(window, window.Length);
        }
    }

    bool TryTake()
    {
        Data = default;
        if (_separator is null)
        {
            SkipBlanks();
        }
        if (_start == _end)
        {
            return false;
        }
        _separator ??= _window[_start] == RecordSeparator ? RecordSeparator : (byte)'\n';
        int textEnd = FindEnd();
        if (textEnd < 0 && !_isOver)
        {
            return false;
        }
        textEnd = textEnd < 0 ? _end : textEnd;
        Data = _window.AsMemory(_start, textEnd - _start).Trim(" \t\r\n"u8);
        _start = _scanned = Math.Min(textEnd + 1, _end);
        _whole = new();
        return true;
    }

    void SkipBlanks()
    {
        int blanks = _window.AsSpan(_start, _end - _start).IndexOfAnyExcept(" \t\r\n"u8);
        _start = _scanned = blanks < 0 ? _end : _start + blanks;
    }

    /// <summary>Where the text ends that begins at the window's start; -1 when that has not come yet.</summary>
    int FindEnd()
    {
        while (true)
        {
            int found = _window.AsSpan(_scanned, _end - _scanned).IndexOfAny((byte)'\n', _separator!.Value);
            if (found < 0)
            {
                _scanned = _end;
                return -1;
            }
            int at = _scanned + found;
            if (_window[at] == _separator || _whole.Is(_window.AsSpan(_start, at + 1 - _start)))
            {
                return at;
            }
            _scanned = at + 1;
        }
    }

    async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _window.AsSpan(_start, _end - _start).CopyTo(_window);
            (_scanned, _end, _start) = (_scanned - _start, _end - _start, 0);
        }
        if (_end == _window.Length)
        {
            if (_end > maxLineBytes)
            {
                throw new InvalidDataException($"a line is longer than {maxLineBytes} bytes");
            }
            byte[] larger = ArrayPool<byte>.Shared.Rent(_window.Length * 2);
            _window.CopyTo(larger, 0);
            PooledMemory.Return(_window, _window.Length);
            _window = larger;
        }
        int read = await stream.ReadAsync(_window.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        _isOver = read == 0;
    }
}
