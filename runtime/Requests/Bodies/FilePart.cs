namespace Clarifeye.Runtime;

/// <summary>A file in a <c>multipart/form-data</c> body (RFC 7578): its content, name and media type.</summary>
public sealed class FilePart
{
    readonly StreamSource? _stream;
    readonly ReadOnlyMemory<byte> _bytes;
    readonly string? _path;

    /// <summary>A file read from a stream, from its present position. The stream stays open; one that can't seek is sent only once.</summary>
    /// <param name="content">The content.</param>
    /// <param name="fileName">The name that the server sees.</param>
    /// <param name="contentType">The media type; by default guessed from the name's extension.</param>
    /// <exception cref="ArgumentException">The stream can't be read, the name is empty, or the media type is not of the form <c>type/subtype</c>.</exception>
    public FilePart(Stream content, string fileName, string? contentType = null)
        : this(fileName, contentType) => _stream = new(content, nameof(content));

    /// <summary>A file in memory.</summary>
    /// <param name="content">The content.</param>
    /// <param name="fileName">The name that the server sees.</param>
    /// <param name="contentType">The media type; by default guessed from the name's extension.</param>
    /// <exception cref="ArgumentException">The name is empty, or the media type is not of the form <c>type/subtype</c>.</exception>
    public FilePart(ReadOnlyMemory<byte> content, string fileName, string? contentType = null)
        : this(fileName, contentType) => _bytes = content;

    FilePart(string fileName, string? contentType)
    {
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        FileName = fileName;
        HasOwnType = contentType is not null;
        ContentType = MediaTypes.Parse(contentType ?? MediaTypes.OfFile(fileName)).ToString();
    }

    FilePart(string path, string fileName, string? contentType)
        : this(fileName, contentType) => _path = path;

    /// <summary>The name that the server sees.</summary>
    public string FileName { get; }

    /// <summary>The media type.</summary>
    public string ContentType { get; }

    /// <summary>Whether the caller said what it is, instead of the file's name.</summary>
    internal bool HasOwnType { get; }

    internal bool CanRepeat => _stream is null or { CanRepeat: true };

    /// <summary>A file on disk, opened when it is sent and closed afterwards. A missing file is an exception of the call.</summary>
    /// <param name="path">The file's path; the server sees its last part only.</param>
    /// <param name="contentType">The media type; by default guessed from the extension.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">The path names no file, or the media type is not of the form <c>type/subtype</c>.</exception>
    public static FilePart FromFile(string path, string? contentType = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new(path, Path.GetFileName(path), contentType);
    }

    /// <summary>To be called before anything is sent. Returns the length in bytes, null when it is not known.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    internal long? Prepare()
    {
        if (_path is not null)
        {
            return new FileInfo(_path).Length;
        }
        _stream?.Prepare();
        return _stream is null ? _bytes.Length : _stream.Length;
    }

    internal async Task CopyToAsync(Stream target, CancellationToken cancellationToken)
    {
        if (_path is not null)
        {
            var file = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);
            await using var closing = file.ConfigureAwait(false);
            await file.CopyToAsync(target, cancellationToken).ConfigureAwait(false);
        }
        else if (_stream is not null)
        {
            await _stream.CopyToAsync(target, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await target.WriteAsync(_bytes, cancellationToken).ConfigureAwait(false);
        }
    }
}
