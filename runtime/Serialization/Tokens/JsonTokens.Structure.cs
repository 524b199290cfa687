using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Clarifeye.Runtime;

/// <summary>Objects and arrays.</summary>
ref partial struct JsonTokens
{
    /// <summary>The name of the current property, unescaped; not set by <see cref="TryTakeEntry"/>.</summary>
    public readonly ReadOnlySpan<byte> Name => _name;

    /// <summary>Enters an object or array.</summary>
    /// <returns>False when starved.</returns>
    /// <exception cref="System.Text.Json.JsonException">The value is of another kind, or nests too deep.</exception>
    public bool TryBegin(byte bracket, string expected)
    {
        if (Peek() != bracket)
        {
            Mismatch(expected);
            return false;
        }

        Enter();
        _at++;
        return true;
    }

    /// <summary>Counts one more open object or array.</summary>
    public void Enter()
    {
        if (++_depth > MaxDepth)
        {
            throw JsonFailure.TooDeep(Place, _at);
        }
    }

    /// <summary>Takes <c>,"name":</c> if exactly these bytes come next.</summary>
    /// <param name="entry">An entry of <see cref="JsonNames"/>: a vector can be read from its start.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryTakeEntry(ReadOnlySpan<byte> entry)
    {
        if (Vector256.IsHardwareAccelerated && entry.Length < Vector256<byte>.Count && _length - _at >= Vector256<byte>.Count)
        {
            uint same = Vector256.Equals(
                Vector256.LoadUnsafe(in _first, (nuint)_at), Vector256.LoadUnsafe(in MemoryMarshal.GetReference(entry))).ExtractMostSignificantBits();
            if (BitOperations.TrailingZeroCount(~same) < entry.Length)
            {
                return false;
            }
        }
        else if (_length - _at < entry.Length || !Slice(_at, _at + entry.Length).SequenceEqual(entry))
        {
            return false;
        }

        Committed = _at += entry.Length;
        return true;
    }

    /// <summary>Goes to the value of the object's next property; false at the object's end and when starved.</summary>
    /// <param name="isFirst">Whether no property of the object came before.</param>
    public bool NextProperty(bool isFirst)
    {
        if (_isStarved)
        {
            return false; // in a value, which is then the place to go on from
        }

        int entry = _at;
        byte next = Peek();
        if (next == '}')
        {
            Leave();
            return false;
        }

        if (!isFirst && next != 0)
        {
            Take(next, (byte)',');
            next = Peek();
        }

        if (next == 0)
        {
            return StarveBetween(entry);
        }

        if (next != '"')
        {
            throw JsonFailure.Syntax(Place, _at);
        }

        if (!ScanString(out JsonSpan name) || (next = Peek()) == 0)
        {
            return StarveBetween(entry);
        }

        Take(next, (byte)':');
        _name = Unescaped(name);
        Committed = _at;
        return true;
    }

    /// <summary>Goes to the array's next element; false at the array's end and when starved.</summary>
    /// <param name="isFirst">Whether no element of the array came before.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextElement(bool isFirst)
    {
        if (!isFirst && _at < _length && At(_at) == ',')
        {
            Committed = ++_at;
            return true;
        }

        return NextElementOrEnd(isFirst);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    bool NextElementOrEnd(bool isFirst)
    {
        if (_isStarved)
        {
            return false; // in a value, which is then the place to go on from
        }

        int entry = _at;
        byte next = Peek();
        if (next == ']')
        {
            Leave();
            return false;
        }

        if (next == 0)
        {
            return StarveBetween(entry);
        }

        if (!isFirst)
        {
            Take(next, (byte)',');
        }

        Committed = _at;
        return true;
    }

    /// <summary>Whether the object that goes on inside a value does so inside an undeclared one.</summary>
    public readonly bool IsInUndeclared => Suspension.Undeclared is not null;

    /// <summary>The name of the undeclared property, which may be one that goes on.</summary>
    public readonly string TakeUndeclaredName()
    {
        if (_suspension?.Undeclared is not { } name)
        {
            return NameText();
        }

        _suspension.Undeclared = null;
        return name;
    }

    /// <summary>How many elements an array of scalars seems to have that was just begun: at most as many as fit in the bytes ahead.</summary>
    public readonly int CountScalars(int smallest)
    {
        ReadOnlySpan<byte> items = Slice(_at, _length);
        int end = items.IndexOf((byte)']');
        items = end < 0 ? items : items[..end];
        return items.IsEmpty ? 0 : Math.Min(items.Count((byte)',') + 1, (items.Length / smallest) + 1);
    }

    void Take(byte next, byte expected)
    {
        if (next != expected)
        {
            throw JsonFailure.Syntax(Place, _at);
        }

        _at++;
    }

    void Leave()
    {
        _token = _at++;
        _depth--;
    }

    bool StarveBetween(int entry)
    {
        Suspension.IsBetween = true;
        Committed = entry;
        return false;
    }
}
