using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>A generated union, as other unions see it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonUnion
{
    /// <summary>How its case is chosen.</summary>
    static abstract JsonUnion Union { get; }
}
