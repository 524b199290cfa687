using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>Which declared properties the object being read has shown so far: one bit for each property index.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct JsonState
{
    ulong[]? _further;

    /// <summary>The bits of the first 64 properties.</summary>
    public ulong Seen { get; private set; }

    /// <summary>The index that is likely next: properties tend to come in the document's order.</summary>
    internal int Expected { get; private set; }

    /// <summary>The bits of the properties from index 64 × <paramref name="word"/> on.</summary>
    public readonly ulong SeenAt(int word) => word == 0 ? Seen : _further is { } further && word <= further.Length ? further[word - 1] : 0;

    internal void Mark(int index, int count)
    {
        Expected = index + 1;
        if (index < 64)
        {
            Seen |= 1UL << index;
            return;
        }

        _further ??= new ulong[(count - 1) / 64];
        _further[(index / 64) - 1] |= 1UL << index;
    }
}
