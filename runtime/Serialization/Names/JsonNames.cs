using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Clarifeye.Runtime;

/// <summary>
/// The property names of a class, or the texts of an enum, as one UTF-8 blob that reader and writer share. Each entry is
/// <c>,"name":</c> with the name escaped as in JSON, so that writing a property is one copy.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonNames
{
    /// <summary>How many bytes can be read from where an entry begins, though it may be shorter.</summary>
    internal const int Readable = 32;

    readonly byte[] _blob;
    readonly int[] _starts;
    readonly byte[]?[]? _unescaped;
    readonly ulong[] _required;
    readonly JsonNameTable _table;
    string?[]? _texts;

    /// <summary>Takes the entries and the bits of the properties that must be present.</summary>
    /// <param name="blob">The entries, one after the other: <c>,"id":,"created_at":</c>.</param>
    /// <param name="required">Bit i is set when property i must be present; bits 64 and up are in further words.</param>
    /// <exception cref="ArgumentException">The blob is not made of such entries.</exception>
    public JsonNames(ReadOnlySpan<byte> blob, params ulong[] required)
    {
        _blob = new byte[blob.Length + Readable];
        blob.CopyTo(_blob);
        _starts = JsonNameEntries.Find(blob);
        _unescaped = JsonNameEntries.Unescape(blob, _starts);
        _required = required ?? [];
        _table = new JsonNameTable(this);
    }

    /// <summary>How many names there are.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>The entry as the writer copies it: comma, quoted name, colon.</summary>
    internal ReadOnlySpan<byte> Entry(int index)
    {
        int end = _starts[index + 1], start = _starts[index];
        return MemoryMarshal.CreateReadOnlySpan(in Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_blob), start), end - start); // which the starts are within
    }

    /// <summary>The name in quotes, escaped: a JSON string.</summary>
    internal ReadOnlySpan<byte> Quoted(int index) => Entry(index)[1..^1];

    /// <summary>The name itself, unescaped.</summary>
    internal ReadOnlySpan<byte> Name(int index) => _unescaped?[index] ?? Entry(index)[2..^2];

    /// <summary>The name itself as a string.</summary>
    internal string Text(int index)
    {
        string?[] texts = _texts ??= new string?[Count];
        return texts[index] ??= Encoding.UTF8.GetString(Name(index));
    }

    /// <summary>The index of an unescaped name, or -1.</summary>
    internal int Find(ReadOnlySpan<byte> name) => _table.Find(this, name);

    /// <summary>The index of an unescaped name, or -1.</summary>
    internal int Find(string name)
    {
        int size = Encoding.UTF8.GetMaxByteCount(name.Length);
        Span<byte> utf8 = size <= 512 ? stackalloc byte[512] : new byte[size];
        return Find(utf8[..Encoding.UTF8.GetBytes(name, utf8)]);
    }

    /// <summary>The index of an unescaped name that is likely the <paramref name="expected"/> one, or -1.</summary>
    internal int Find(ReadOnlySpan<byte> name, int expected) =>
        expected < Count && name.SequenceEqual(Name(expected)) ? expected : _table.Find(this, name);

    /// <summary>The bits of the properties from index 64 × <paramref name="word"/> on that must be present.</summary>
    internal ulong Required(int word) => word < _required.Length ? _required[word] : 0;

    /// <summary>The first property that must be present and was not seen, or -1.</summary>
    internal int Missing(in JsonState state)
    {
        for (int word = 0; word < _required.Length; word++)
        {
            ulong missing = _required[word] & ~state.SeenAt(word);
            if (missing != 0)
            {
                return (word * 64) + System.Numerics.BitOperations.TrailingZeroCount(missing);
            }
        }

        return -1;
    }
}
