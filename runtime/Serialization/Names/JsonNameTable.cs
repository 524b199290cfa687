using System.Numerics;

namespace Clarifeye.Runtime;

/// <summary>
/// Finds a name among the declared ones by hash. Only declared names are in the table, so a document from a server cannot make it slow.
/// </summary>
sealed class JsonNameTable
{
    readonly int[] _slots; // index + 1 of a name; 0 is free

    public JsonNameTable(JsonNames names)
    {
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)(names.Count * 2) + 1)];
        for (int i = 0; i < names.Count; i++)
        {
            int slot = Slot(names.Name(i));
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = i + 1;
        }
    }

    public int Find(JsonNames names, ReadOnlySpan<byte> name)
    {
        for (int slot = Slot(name); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            int index = _slots[slot] - 1;
            if (name.SequenceEqual(names.Name(index)))
            {
                return index;
            }
        }

        return -1;
    }

    int Slot(ReadOnlySpan<byte> name)
    {
        uint hash = 2166136261; // FNV-1a
        foreach (byte b in name)
        {
            hash = (hash ^ b) * 16777619;
        }

        return (int)(hash & (uint)(_slots.Length - 1));
    }
}
