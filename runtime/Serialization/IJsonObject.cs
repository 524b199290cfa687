using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>An object of a generated class, which reads and writes itself as a JSON object.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonObject
{
    /// <summary>Goes through the properties, each with the field that holds it: they are read or written, as the cursor does.</summary>
    void Properties(ref JsonCursor cursor);
}

/// <summary>A generated class whose objects read and write themselves as JSON objects.</summary>
/// <typeparam name="TSelf">The class itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonObject<TSelf> : IJsonObject
    where TSelf : class, IJsonObject<TSelf>
{
    /// <summary>An instance whose properties are about to be read: of the class itself, or of a derived one that the object ahead says it is of.</summary>
    /// <param name="cursor">Stands before the object, and does not move.</param>
    static abstract TSelf Create(ref JsonCursor cursor);
}
