using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>True or false.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BooleanCodec : IJsonCodec<bool>
{
    /// <inheritdoc/>
    public static bool Read(ref JsonCursor cursor)
    {
        if (cursor.Tokens.Kind != JsonKinds.Boolean)
        {
            throw cursor.Tokens.Fail("true or false");
        }

        return cursor.Tokens.IsTrue;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, bool value) => output.Buffer.Write(value ? "true"u8 : "false"u8);
}
