using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>A generated class that reads and writes itself as a JSON object.</summary>
/// <typeparam name="TSelf">The class itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonObject<TSelf>
    where TSelf : class, IJsonObject<TSelf>
{
    /// <summary>The declared properties, by index.</summary>
    static abstract JsonNames Names { get; }

    /// <summary>An instance whose properties are about to be read.</summary>
    static abstract TSelf Create();

    /// <summary>Reads the properties of the object that the cursor has just entered, up to its end.</summary>
    static abstract void Read(ref JsonCursor cursor, TSelf value, ref JsonState state);

    /// <summary>Writes the object, from brace to brace.</summary>
    static abstract void Write(ref JsonOutput output, TSelf value);
}
