namespace Clarifeye.Runtime;

/// <summary>Values that are not looked into, but checked all the same.</summary>
ref partial struct JsonTokens
{
    /// <summary>Goes behind the value. Returns early when starved.</summary>
    public void Skip()
    {
        ulong kinds = 0; // one bit for each open object or array, the innermost last: 1 is an object
        int open = 0;
        do
        {
            byte next = Peek();
            switch (next)
            {
                case (byte)'{' or (byte)'[':
                    Enter();
                    _at++;
                    kinds = (kinds << 1) | (next == '{' ? 1u : 0u);
                    open++;
                    if (!Closes(kinds))
                    {
                        if ((kinds & 1) != 0)
                        {
                            SkipName();
                        }

                        continue;
                    }

                    break;
                case (byte)'"': ScanString(out _); break;
                case (byte)'t': TakeLiteral("true"u8); break;
                case (byte)'f': TakeLiteral("false"u8); break;
                case (byte)'n': TakeLiteral("null"u8); break;
                default: SkipNumber(next); break;
            }

            SkipEnds(ref kinds, ref open);
        }
        while (open > 0 && !_isStarved);
    }

    /// <summary>Starves if a part of the value is not here yet, so that what follows need not reckon with that.</summary>
    /// <returns>False when starved.</returns>
    public bool MakeWhole() => _isWhole || SkipsWhole();

    /// <summary>The bytes of the value, without moving.</summary>
    public readonly ReadOnlySpan<byte> PeekRaw()
    {
        JsonTokens ahead = this;
        int start = ahead.NextStart();
        ahead.Skip();
        return Slice(start, ahead.Position);
    }

    // Behind a value: as many ends as there are, or the way to the next value.
    void SkipEnds(ref ulong kinds, ref int open)
    {
        while (open > 0)
        {
            if (Closes(kinds))
            {
                _at++;
                _depth--;
                kinds >>= 1;
                open--;
                continue;
            }

            byte next = Peek();
            if (next == 0)
            {
                return;
            }

            Take(next, (byte)',');
            if ((kinds & 1) != 0)
            {
                SkipName();
            }

            return;
        }
    }

    bool Closes(ulong kinds) => Peek() == ((kinds & 1) != 0 ? '}' : ']');

    void SkipName()
    {
        byte next = Peek();
        if (next == '"')
        {
            if (ScanString(out _) && (next = Peek()) != 0)
            {
                Take(next, (byte)':');
            }
        }
        else if (next != 0)
        {
            throw JsonFailure.Syntax(Place, _at);
        }
    }

    void SkipNumber(byte next)
    {
        if (next == '-' || IsDigit(next))
        {
            _token = _at;
            ScanNumber();
        }
        else if (next != 0)
        {
            throw JsonFailure.Syntax(Place, _at);
        }
    }

    bool SkipsWhole()
    {
        JsonTokens ahead = this;
        ahead.Skip();
        if (ahead._isStarved)
        {
            Starve();
        }

        return !_isStarved;
    }
}
