using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>The kinds of JSON value that a schema lets through.</summary>
[Flags]
[EditorBrowsable(EditorBrowsableState.Never)]
#pragma warning disable CA1028 // one byte each: generated tables of kinds hold one for each property
public enum JsonKinds : byte
#pragma warning restore CA1028
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A string.</summary>
    String = 1,

    /// <summary>A number.</summary>
    Number = 2,

    /// <summary>True or false.</summary>
    Boolean = 4,

    /// <summary>An array.</summary>
    Array = 8,

    /// <summary>An object.</summary>
    Object = 16,

    /// <summary>The literal null.</summary>
    Null = 32,

    /// <summary>Any of them.</summary>
    Any = 63,
}
