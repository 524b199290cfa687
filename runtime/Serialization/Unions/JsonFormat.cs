using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>The formats of scalars by which the cases of a union can be told apart.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum JsonFormat
{
    /// <summary>Base64 (RFC 4648).</summary>
    Bytes,

    /// <summary>An integer of 64 bits.</summary>
    Int64,

    /// <summary>An integer of 32 bits.</summary>
    Int32,

    /// <summary>An integer of 64 bits without sign.</summary>
    UInt64,

    /// <summary>A full-date (RFC 3339 section 5.6).</summary>
    Date,

    /// <summary>A date-time (RFC 3339 section 5.6).</summary>
    DateTime,

    /// <summary>A uuid (RFC 9562 section 4).</summary>
    Guid,
}
