using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Clarifeye.Runtime;

/// <summary>The properties of objects.</summary>
ref partial struct JsonTokens
{
    /// <summary>The name of the current property, unescaped; not set by <see cref="TryTakeEntry"/>.</summary>
    public readonly ReadOnlySpan<byte> Name => Unescaped(_name);

    /// <summary>Takes <c>,"name":</c> if exactly these bytes come next.</summary>
    /// <param name="entry">An entry of <see cref="JsonNames"/>, or one without its comma: a vector can be read from its start.</param>
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

        if (!ScanString(out _name) || (next = Peek()) == 0)
        {
            return StarveBetween(entry);
        }

        Take(next, (byte)':');
        Committed = _at;
        return true;
    }

    /// <summary>Makes sure that no comma stands where an object's first property is to come.</summary>
    /// <exception cref="System.Text.Json.JsonException">There is one.</exception>
    public readonly void RefuseComma()
    {
        if (_at < _length && At(_at) == ',')
        {
            throw JsonFailure.Syntax(Place, _at);
        }
    }

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
}
