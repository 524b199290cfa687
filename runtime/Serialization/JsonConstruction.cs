using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>Marks the private constructor by which the reader makes an object before its required members are known.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonConstruction;
