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
    readonly JsonPropertyBits _bits;
    readonly JsonPropertyBits[] _allBits;
    readonly JsonNameTable _table;
    string?[]? _texts;

    /// <summary>Takes the entries, and what the document says of properties: bit i of a word stands for property i.</summary>
    /// <param name="blob">The entries, one after the other: <c>,"id":,"created_at":</c>.</param>
    /// <param name="required">The required properties.</param>
    /// <param name="readOnly">Those that only a server sets.</param>
    /// <param name="writeOnly">Those that only a client sets.</param>
    /// <param name="nullable">The required properties that may be null; others may always be.</param>
    /// <exception cref="ArgumentException">The blob is not made of such entries.</exception>
    public JsonNames(ReadOnlySpan<byte> blob, ulong required = 0, ulong readOnly = 0, ulong writeOnly = 0, ulong nullable = 0)
        : this(blob, new JsonPropertyBits(required, readOnly, writeOnly, nullable), [])
    {
    }

    /// <summary>Takes the entries, and what the document says of more than 64 properties: 64 to a word.</summary>
    /// <param name="blob">The entries, one after the other: <c>,"id":,"created_at":</c>.</param>
    /// <param name="required">The required properties.</param>
    /// <param name="readOnly">Those that only a server sets.</param>
    /// <param name="writeOnly">Those that only a client sets.</param>
    /// <param name="nullable">The required properties that may be null; others may always be.</param>
    /// <exception cref="ArgumentException">The blob is not made of such entries.</exception>
    public JsonNames(ReadOnlySpan<byte> blob, ulong[] required, ulong[]? readOnly = null, ulong[]? writeOnly = null, ulong[]? nullable = null)
        : this(blob, default, JsonPropertyBits.Of(required, readOnly, writeOnly, nullable))
    {
    }

    JsonNames(ReadOnlySpan<byte> blob, in JsonPropertyBits bits, JsonPropertyBits[] all)
    {
        _blob = new byte[blob.Length + Readable];
        blob.CopyTo(_blob);
        _starts = JsonNameEntries.Find(blob);
        _unescaped = JsonNameEntries.Unescape(blob, _starts);
        _bits = all.Length > 0 ? all[0] : bits;
        _allBits = all;
        _table = new JsonNameTable(this);
    }

    /// <summary>Whether the document states a type for undeclared properties, so that they are read as that and not as arbitrary JSON.</summary>
    public bool HasTypedAdditional { get; init; }

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

    /// <summary>The bits of the properties from index 64 × <paramref name="word"/> on that must be there when an object is read.</summary>
    internal ulong Required(int word) => Bits(word).Expected;

    /// <summary>Whether only a server sets the property.</summary>
    internal bool IsReadOnly(int property) => Has(Bits(property / 64).ReadOnly, property);

    /// <summary>Whether a property without value is written as null.</summary>
    internal bool IsAlwaysWritten(int property) => Has(Bits(property / 64).AlwaysWritten, property);

    /// <summary>Whether the property cannot be null where it is read.</summary>
    internal bool RefusesNull(int property) => Has(Bits(property / 64).NeverNull, property);

    /// <summary>The first property that must be present and was not seen, or -1.</summary>
    internal int Missing(in JsonState state)
    {
        for (int word = 0; word * 64 < Count; word++)
        {
            ulong missing = Required(word) & ~state.SeenAt(word);
            if (missing != 0)
            {
                return (word * 64) + System.Numerics.BitOperations.TrailingZeroCount(missing);
            }
        }

        return -1;
    }

    static bool Has(ulong word, int property) => (word & (1UL << property)) != 0;

    JsonPropertyBits Bits(int word) => word == 0 ? _bits : word < _allBits.Length ? _allBits[word] : default;
}
