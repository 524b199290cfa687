using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>An object of a generated class.</summary>
/// <typeparam name="T">The class.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ObjectCodec<T> : IJsonCodec<T>
    where T : class, IJsonObject<T>
{
    /// <inheritdoc/>
    public static T Read(ref JsonCursor cursor)
    {
        if (cursor.Tokens.Kind != JsonKinds.Object)
        {
            throw cursor.Tokens.Fail("an object");
        }

        T value = T.Create();
        JsonState state = default;
        T.Read(ref cursor, value, ref state);
        return value;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, T value) => T.Write(ref output, value ?? throw JsonWriteError.NullItem());
}
