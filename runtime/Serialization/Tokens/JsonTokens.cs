using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Clarifeye.Runtime;

/// <summary>
/// The tokens of one document, checked as strictly as RFC 8259 and UTF-8 ask: each byte is looked at once, where it is read. It stands
/// before a value (or the white space in front of it) when the value is about to be read, and behind it afterwards.
/// </summary>
/// <remarks>
/// The bytes may be a window of a longer document. When they end too early, the tokens are <em>starved</em>: from then on everything reads as
/// nothing, quietly, until the outermost value returns. Whoever holds an unfinished object, array or map suspends it, and reading goes on
/// from <see cref="Committed"/> once there are more bytes.
/// </remarks>
ref partial struct JsonTokens
{
    /// <summary>How deep objects and arrays may nest.</summary>
    public const int MaxDepth = 64;

    // A reference and a length in place of a span: the bounds are checked once for a token, not for each of its bytes. Every use of
    // At() and Unsafe in this type stays below _length, or says why it may.
    readonly ref byte _first;
    readonly int _length;
    readonly JsonSuspension? _suspension;
    readonly bool _isWhole; // no bytes follow these
    JsonSpan _name; // of the current property
    int _at;
    int _token; // where the last scalar begins
    int _depth;
    bool _isStarved;

    /// <summary>Stands at the start of a whole document without byte order mark.</summary>
    public JsonTokens(ReadOnlySpan<byte> document)
        : this(document, null, isWhole: true)
    {
    }

    /// <summary>Stands where a window begins.</summary>
    /// <param name="window">The bytes from where the last window was left.</param>
    /// <param name="suspension">What was unfinished then.</param>
    /// <param name="isWhole">Whether the document ends with the window.</param>
    public JsonTokens(ReadOnlySpan<byte> window, JsonSuspension? suspension, bool isWhole)
    {
        _first = ref MemoryMarshal.GetReference(window);
        _length = window.Length;
        _suspension = suspension;
        _isWhole = isWhole;
    }

    /// <summary>Where the next token begins, or the white space before it.</summary>
    public readonly int Position => _at;

    /// <summary>Whether the bytes ended within the value; what was read since <see cref="Committed"/> does not count.</summary>
    public readonly bool IsStarved => _isStarved;

    /// <summary>Whether the value to be read was begun in an earlier window.</summary>
    public readonly bool IsResuming => _suspension is not null && _suspension.IsResuming;

    /// <summary>What was, or becomes, unfinished. Only to be asked for by the starved and the resuming.</summary>
    public readonly JsonSuspension Suspension => _suspension!;

    /// <summary>From where to go on after starving: behind the last name, comma or bracket that belongs to what is suspended.</summary>
    public int Committed { get; private set; }

    readonly ReadOnlySpan<byte> Bytes => MemoryMarshal.CreateReadOnlySpan(in _first, _length);

    /// <summary>The first byte of the next token; 0 when starved.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte Peek()
    {
        if (_at < _length)
        {
            byte next = At(_at);
            if (next > (byte)' ')
            {
                return next;
            }
        }

        return PeekBehindSpace();
    }

    /// <summary>The bytes between two places.</summary>
    public readonly ReadOnlySpan<byte> Slice(int start, int end) => MemoryMarshal.CreateReadOnlySpan(in At(start), end - start);

    /// <summary>The place of the next token, behind any white space.</summary>
    public int NextStart()
    {
        Peek();
        return _at;
    }

    /// <summary>The kind of the next value, by its first byte; none for what begins no value.</summary>
    public JsonKinds Kind() => Peek() switch
    {
        (byte)'"' => JsonKinds.String,
        (byte)'-' or (>= (byte)'0' and <= (byte)'9') => JsonKinds.Number,
        (byte)'t' or (byte)'f' => JsonKinds.Boolean,
        (byte)'[' => JsonKinds.Array,
        (byte)'{' => JsonKinds.Object,
        (byte)'n' => JsonKinds.Null,
        _ => JsonKinds.None,
    };

    /// <summary>Whether only white space is left, which is skipped.</summary>
    public bool IsAtEnd()
    {
        SkipSpace();
        return _at == _length;
    }

    /// <summary>Makes sure that nothing but white space follows the document's value.</summary>
    /// <returns>False when more bytes may come.</returns>
    public bool Finish() => IsAtEnd() ? _isWhole : throw JsonFailure.Trailing(Place, _at);

    /// <summary>Gives up on these bytes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Starve()
    {
        _isStarved = true;
        _at = _length; // so that every fast path fails, and the slow ones find IsStarved
    }

    /// <summary>Gives up on these bytes where a look ahead came to their end: within the value, wherever that look was.</summary>
    public void StarveInside()
    {
        Suspension.IsBetween = false;
        Starve();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    readonly ref byte At(int index) => ref Unsafe.Add(ref _first, index);

    [MethodImpl(MethodImplOptions.NoInlining)]
    byte PeekBehindSpace()
    {
        SkipSpace();
        if (_at < _length)
        {
            byte next = At(_at);
            return next != 0 ? next : throw JsonFailure.Syntax(Place, _at); // 0 is what the starved see
        }

        End();
        return 0;
    }

    void SkipSpace()
    {
        while (_at < _length && At(_at) is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            _at++;
        }
    }

    // The bytes end inside a value: so the document does, or the window.
    void End()
    {
        if (_isWhole)
        {
            throw JsonFailure.CutOff(Place, _length);
        }

        Starve();
    }
}
