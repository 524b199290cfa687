using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>How one JSON value becomes a <typeparamref name="T"/> and back. Generated code composes codecs; users have no need of them.</summary>
/// <typeparam name="T">The C# type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonCodec<T>
{
    /// <summary>Reads the value that the cursor stands on and leaves the cursor on its last token.</summary>
    /// <exception cref="System.Text.Json.JsonException">The value is not what the type asks for; the message names its path.</exception>
    static abstract T Read(ref JsonCursor cursor);

    /// <summary>Writes one value.</summary>
    /// <exception cref="InvalidOperationException">JSON or the document has no form for the value.</exception>
    static abstract void Write(ref JsonCursor cursor, T value);
}
