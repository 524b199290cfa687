using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>An object of a generated class.</summary>
/// <typeparam name="T">The class.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ObjectCodec<T> : IJsonCodec<T>
    where T : class, IJsonObject<T>
{
    /// <inheritdoc/>
    public static T Read(ref JsonCursor cursor) => cursor.ReadObject<T>();

    /// <inheritdoc/>
    public static void Write(ref JsonCursor cursor, T value) => cursor.WriteObject(value ?? throw JsonWriteError.NullItem());
}
