namespace Clarifeye.Runtime;

/// <summary>Objects, arrays, maps, unions and values of any kind.</summary>
public ref partial struct JsonCursor
{
    /// <summary>Reads any value, a null too.</summary>
    public RawJson ReadRaw() => RawCodec.Read(ref this);

    /// <summary>Reads any value; a JSON null is null.</summary>
    public RawJson? ReadRawOrNull() => Tokens.TryNull() ? null : RawCodec.Read(ref this);

    /// <summary>Reads an object.</summary>
    public T ReadObject<T>()
        where T : class, IJsonObject<T> => ObjectCodec<T>.Read(ref this);

    /// <summary>Reads an object, or null.</summary>
    public T? ReadObjectOrNull<T>()
        where T : class, IJsonObject<T> => Tokens.TryNull() ? null : ObjectCodec<T>.Read(ref this);

    /// <summary>Reads an array.</summary>
    public IReadOnlyList<T> ReadList<T, TItem>()
        where TItem : IJsonCodec<T> => ListCodec<T, TItem>.Read(ref this);

    /// <summary>Reads an array, or null.</summary>
    public IReadOnlyList<T>? ReadListOrNull<T, TItem>()
        where TItem : IJsonCodec<T> => Tokens.TryNull() ? null : ListCodec<T, TItem>.Read(ref this);

    /// <summary>Reads an object whose names are keys.</summary>
    public IReadOnlyDictionary<string, T> ReadMap<T, TItem>()
        where TItem : IJsonCodec<T> => MapCodec<T, TItem>.Read(ref this);

    /// <summary>Reads an object whose names are keys, or null.</summary>
    public IReadOnlyDictionary<string, T>? ReadMapOrNull<T, TItem>()
        where TItem : IJsonCodec<T> => Tokens.TryNull() ? null : MapCodec<T, TItem>.Read(ref this);

    /// <summary>Reads a value of any type that has a codec, such as a union.</summary>
    public T ReadValue<T, TCodec>()
        where T : class
        where TCodec : IJsonCodec<T> => Tokens.TryNull() ? throw Tokens.Fail("a value") : TCodec.Read(ref this);

    /// <summary>Reads a value of any type that has a codec, such as a union, or null.</summary>
    public T? ReadValueOrNull<T, TCodec>()
        where T : class
        where TCodec : IJsonCodec<T> => Tokens.TryNull() ? null : TCodec.Read(ref this);

    /// <summary>Looks ahead, without moving, which case of a union the value is.</summary>
    /// <returns>The index of the case, or -1 if none fits.</returns>
    public int Choose(JsonUnion union)
    {
        if (!Tokens.MakeWhole())
        {
            return -1;
        }

        return union.Choose(Tokens);
    }
}
