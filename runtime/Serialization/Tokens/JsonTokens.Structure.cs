namespace Clarifeye.Runtime;

/// <summary>What objects and arrays have in common.</summary>
ref partial struct JsonTokens
{
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
