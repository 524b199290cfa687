using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Clarifeye.Runtime;

/// <summary>Which declared properties the object being read has shown so far: one bit for each property index.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct JsonState
{
    ulong[]? _further;
    int _next; // 0 before the first property, then 1 + the index that is likely next; its complement while a suspended value goes on

    /// <summary>The bits of the first 64 properties.</summary>
    public ulong Seen { get; private set; }

    /// <summary>The index that is likely next, as properties tend to come in the document's order; -1 before the first.</summary>
    internal readonly int Expected => _next - 1;

    /// <summary>The index of the last declared property.</summary>
    internal readonly int Last => _next - 2;

    /// <summary>Whether the object goes on inside the value of its last property.</summary>
    internal readonly bool IsInValue => _next < 0;

    /// <summary>Whether no property has come.</summary>
    internal readonly bool IsAtFirst => _next == 0;

    /// <summary>The bits of the properties from index 64 × <paramref name="word"/> on.</summary>
    public readonly ulong SeenAt(int word) => word == 0 ? Seen : _further is { } further && word <= further.Length ? further[word - 1] : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Mark(int index, int count)
    {
        _next = index + 2;
        if (index < 64)
        {
            Seen |= 1UL << index;
        }
        else
        {
            MarkFurther(index, count);
        }
    }

    internal void MarkUndeclared() => _next = Math.Max(_next, 1);

    /// <summary>Goes into the value of the last property, and out again. Nothing is expected in between.</summary>
    internal void ToggleInValue() => _next = ~_next;

    void MarkFurther(int index, int count)
    {
        _further ??= new ulong[(count - 1) / 64];
        _further[(index / 64) - 1] |= 1UL << index;
    }
}
