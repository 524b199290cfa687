using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>How a parameter's value is laid out in a path, query or header (OpenAPI 3.1 section 4.8.12.3).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ParameterStyle
{
    /// <summary><c>blue,black</c>: paths and headers.</summary>
    Simple,

    /// <summary><c>color=blue&amp;color=black</c>: queries.</summary>
    Form,

    /// <summary><c>color=blue%20black</c>: queries.</summary>
    SpaceDelimited,

    /// <summary><c>color=blue%7Cblack</c>: queries.</summary>
    PipeDelimited,

    /// <summary><c>color%5BR%5D=100</c>: objects in queries.</summary>
    DeepObject,

    /// <summary><c>.blue,black</c>: paths.</summary>
    Label,

    /// <summary><c>;color=blue,black</c>: paths.</summary>
    Matrix,
}
