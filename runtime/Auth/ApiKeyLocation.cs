using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>Where a document says that its API key goes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ApiKeyLocation
{
    /// <summary>In a header.</summary>
    Header,

    /// <summary>In a query parameter.</summary>
    Query,

    /// <summary>In a cookie.</summary>
    Cookie,
}
