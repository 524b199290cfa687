using System.Numerics;
using System.Runtime.InteropServices;

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

    // All of the name, eight bytes at a time; the last eight overlap with those before them.
    int Slot(ReadOnlySpan<byte> name)
    {
        ulong hash = (ulong)name.Length;
        if (name.Length >= sizeof(ulong))
        {
            for (ReadOnlySpan<byte> rest = name; rest.Length > sizeof(ulong); rest = rest[sizeof(ulong)..])
            {
                hash = Mixed(hash, MemoryMarshal.Read<ulong>(rest));
            }

            hash = Mixed(hash, MemoryMarshal.Read<ulong>(name[^sizeof(ulong)..]));
        }
        else if (name.Length >= sizeof(uint))
        {
            hash = Mixed(hash, MemoryMarshal.Read<uint>(name) | ((ulong)MemoryMarshal.Read<uint>(name[^sizeof(uint)..]) << 32));
        }
        else if (name.Length > 0)
        {
            hash = Mixed(hash, name[0] | ((ulong)name[name.Length / 2] << 8) | ((ulong)name[^1] << 16));
        }

        return (int)(hash >> 32) & (_slots.Length - 1);
    }

    // Every bit moves the upper half, of which a slot is made.
    static ulong Mixed(ulong hash, ulong next)
    {
        hash = (hash ^ next) * 0x9E3779B97F4A7C15; // an odd number without a pattern
        return hash ^ (hash >> 32);
    }
}
