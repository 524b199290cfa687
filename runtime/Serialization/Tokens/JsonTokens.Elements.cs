using System.Runtime.CompilerServices;

namespace Clarifeye.Runtime;

/// <summary>The elements of arrays.</summary>
ref partial struct JsonTokens
{
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

    /// <summary>How many elements an array of scalars seems to have that was just begun: at most as many as fit in the bytes ahead.</summary>
    /// <param name="smallest">The fewest bytes that an element and its comma take.</param>
    /// <param name="isFixed">Whether all elements take as many.</param>
    public readonly int CountScalars(int smallest, bool isFixed)
    {
        ReadOnlySpan<byte> items = Slice(_at, _length);
        int end = items.IndexOf((byte)']');
        items = end < 0 ? items : items[..end];
        if (isFixed && (items.Length + 1) % smallest == 0)
        {
            return (items.Length + 1) / smallest; // written without white space, as servers do
        }

        return items.IsEmpty ? 0 : Math.Min(items.Count((byte)',') + 1, (items.Length / smallest) + 1);
    }
}
