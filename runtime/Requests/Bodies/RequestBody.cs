namespace Clarifeye.Runtime;

/// <summary>A request's body. Each sending gets a content of its own.</summary>
abstract class RequestBody
{
    /// <summary>Whether it can be sent once more: not a stream that can't seek.</summary>
    public virtual bool CanRepeat => true;

    public abstract HttpContent ToContent();
}
