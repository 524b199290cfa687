using System.Buffers;
using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>
/// Writes JSON for generated code. A <c>Write…OrNull</c> writes the value if there is one, else <c>null</c> if the property's bit
/// (index modulo 64) is set in <c>present</c>, else nothing. The others refuse a null.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonOutput
{
    internal JsonBuffer Buffer;

    internal JsonOutput(IBufferWriter<byte> target, bool includesReadOnly)
    {
        Buffer = new JsonBuffer(target);
        IncludesReadOnly = includesReadOnly;
    }

    /// <summary>Whether properties that only a server sets are written too; not so in the body of a request.</summary>
    public bool IncludesReadOnly { get; }

    /// <summary>Begins an object.</summary>
    /// <exception cref="InvalidOperationException">Objects and arrays nest deeper than 64 levels.</exception>
    public void BeginObject() => Buffer.BeginObject();

    /// <summary>Writes the undeclared properties and ends the object.</summary>
    /// <exception cref="InvalidOperationException">One of the undeclared properties has a declared name.</exception>
    public void EndObject(JsonNames names, IReadOnlyDictionary<string, RawJson>? additional)
    {
        if (additional is JsonMap<RawJson> kept) // what the reader makes: its entries need no enumerator
        {
            foreach ((string name, RawJson value) in kept.Entries)
            {
                WriteUndeclared(names, name, value);
            }
        }
        else if (additional is not null)
        {
            foreach ((string name, RawJson value) in additional)
            {
                WriteUndeclared(names, name, value);
            }
        }

        Buffer.EndObject();
    }

    void WriteUndeclared(JsonNames names, string name, RawJson value)
    {
        Buffer.Name(names.Find(name) < 0 ? name : throw JsonWriteError.Declared(name));
        Buffer.Write(value.Utf8.Span);
    }

    void Null(JsonNames names, int index, ulong present)
    {
        if ((present & (1UL << index)) != 0)
        {
            Buffer.Name(names, index);
            Buffer.Write("null"u8);
        }
    }

    void Property<T, TCodec>(JsonNames names, int index, T value)
        where TCodec : IJsonCodec<T>
    {
        if (value is null)
        {
            throw JsonWriteError.RequiredNull(names.Text(index));
        }

        Buffer.Name(names, index);
        TCodec.Write(ref this, value);
    }

    void ClassOrNull<T, TCodec>(JsonNames names, int index, T? value, ulong present)
        where T : class
        where TCodec : IJsonCodec<T>
    {
        if (value is not null)
        {
            Property<T, TCodec>(names, index, value);
        }
        else
        {
            Null(names, index, present);
        }
    }

    void StructOrNull<T, TCodec>(JsonNames names, int index, T? value, ulong present)
        where T : struct
        where TCodec : IJsonCodec<T>
    {
        if (value is { } some)
        {
            Property<T, TCodec>(names, index, some);
        }
        else
        {
            Null(names, index, present);
        }
    }
}
