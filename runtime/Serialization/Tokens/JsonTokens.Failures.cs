using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>Values that are not what their type asks for.</summary>
ref partial struct JsonTokens
{
    readonly JsonPlace Place => new(Bytes, _suspension);

    /// <summary>The error for the scalar that was read last.</summary>
    public readonly JsonException Fail(string expected) => JsonFailure.Unexpected(Place, _token, expected);

    /// <summary>The error for an object that has just ended.</summary>
    public readonly JsonException Missing(string property) => JsonFailure.Missing(Place, _token, property);

    /// <summary>Refuses the value that comes next; returns only when starved.</summary>
    /// <exception cref="JsonException">The value is no valid JSON, or else is not what was expected.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Mismatch(string expected)
    {
        byte next = Peek();
        if (next == 0)
        {
            return;
        }

        if (next is (byte)'{' or (byte)'[' || SkipsWhole())
        {
            throw JsonFailure.Unexpected(Place, _at, expected);
        }
    }
}
