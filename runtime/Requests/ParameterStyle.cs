using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>How a parameter's value is laid out in a path, query, header or cookie (OpenAPI 3.1 section 4.8.12.3).</summary>
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

    /// <summary><c>color=blue%09black</c>: what Swagger 2.0 calls <c>tsv</c>.</summary>
    TabDelimited,

    /// <summary><c>color%5BR%5D=100</c>: objects in queries, to any depth; <c>color%5B%5D=blue</c> for the items of arrays.</summary>
    DeepObject,

    /// <summary><c>.blue,black</c>: paths.</summary>
    Label,

    /// <summary><c>;color=blue,black</c>: paths.</summary>
    Matrix,

    /// <summary><c>color=blue; color=black</c>: cookies as they are, without percent-encoding (OpenAPI 3.2 section 4.12.3).</summary>
    Cookie,

    /// <summary>JSON text: what <c>content: application/json</c> says of a parameter.</summary>
    Json,
}
