namespace Clarifeye.Runtime;

/// <summary>A caller's stream, sent from the position it had when it was given; it stays open. What can't seek is sent at most once.</summary>
sealed class StreamSource
{
    readonly Stream _stream;
    readonly long _start;
    int _sendings;

    public StreamSource(Stream stream, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(stream, parameterName);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream can't be read; is it closed?", parameterName);
        }
        _stream = stream;
        _start = stream.CanSeek ? stream.Position : 0;
    }

    public bool CanRepeat => _stream.CanSeek;

    /// <summary>The bytes to send; null when only the end of the stream tells.</summary>
    public long? Length => _stream.CanSeek ? Math.Max(0, _stream.Length - _start) : null;

    /// <summary>To be called before anything is sent.</summary>
    /// <exception cref="InvalidOperationException">The stream can't seek and was sent already.</exception>
    public void Prepare()
    {
        if (!_stream.CanSeek && Interlocked.Increment(ref _sendings) > 1)
        {
            throw new InvalidOperationException("A stream that can't seek is sent only once. Give a new stream, or one that can seek, for another call.");
        }
    }

    public Task CopyToAsync(Stream target, CancellationToken cancellationToken)
    {
        if (_stream.CanSeek)
        {
            _stream.Position = _start;
        }
        return _stream.CopyToAsync(target, cancellationToken);
    }
}
