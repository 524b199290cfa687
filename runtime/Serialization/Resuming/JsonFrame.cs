namespace Clarifeye.Runtime;

/// <summary>An object, array or map that a window's end has left unfinished.</summary>
abstract class JsonFrame
{
    /// <summary>Whether it goes on inside a value whose name or comma was taken already.</summary>
    public bool IsInValue { get; set; }

    /// <summary>Its part of the path to where it goes on.</summary>
    public abstract JsonStep Step { get; }

    /// <summary>Lets go of what went on from here and may have been given back to a pool, so that it can go on once more.</summary>
    public virtual void Forget()
    {
    }
}
