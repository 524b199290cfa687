namespace Clarifeye.Runtime;

/// <summary>Objects, arrays, maps, unions and values of any kind.</summary>
public ref partial struct JsonOutput
{
    /// <summary>Writes a property: any value.</summary>
    public void WriteRaw(JsonNames names, int index, RawJson value) => Property<RawJson, RawCodec>(names, index, value);

    /// <summary>Writes a property: any value, or null.</summary>
    public void WriteRawOrNull(JsonNames names, int index, RawJson? value, ulong present) => StructOrNull<RawJson, RawCodec>(names, index, value, present);

    /// <summary>Writes a property: an object.</summary>
    public void WriteObject<T>(JsonNames names, int index, T value)
        where T : class, IJsonObject<T> => Property<T, ObjectCodec<T>>(names, index, value);

    /// <summary>Writes a property: an object, or null.</summary>
    public void WriteObjectOrNull<T>(JsonNames names, int index, T? value, ulong present)
        where T : class, IJsonObject<T> => ClassOrNull<T, ObjectCodec<T>>(names, index, value, present);

    /// <summary>Writes a property: an array.</summary>
    public void WriteList<T, TItem>(JsonNames names, int index, IReadOnlyList<T> value)
        where TItem : IJsonCodec<T> => Property<IReadOnlyList<T>, ListCodec<T, TItem>>(names, index, value);

    /// <summary>Writes a property: an array, or null.</summary>
    public void WriteListOrNull<T, TItem>(JsonNames names, int index, IReadOnlyList<T>? value, ulong present)
        where TItem : IJsonCodec<T> => ClassOrNull<IReadOnlyList<T>, ListCodec<T, TItem>>(names, index, value, present);

    /// <summary>Writes a property: an object whose names are keys.</summary>
    public void WriteMap<T, TItem>(JsonNames names, int index, IReadOnlyDictionary<string, T> value)
        where TItem : IJsonCodec<T> => Property<IReadOnlyDictionary<string, T>, MapCodec<T, TItem>>(names, index, value);

    /// <summary>Writes a property: an object whose names are keys, or null.</summary>
    public void WriteMapOrNull<T, TItem>(JsonNames names, int index, IReadOnlyDictionary<string, T>? value, ulong present)
        where TItem : IJsonCodec<T> => ClassOrNull<IReadOnlyDictionary<string, T>, MapCodec<T, TItem>>(names, index, value, present);

    /// <summary>Writes a value without a name: a union's case.</summary>
    /// <typeparam name="T">The case's type.</typeparam>
    /// <typeparam name="TCodec">What writes it.</typeparam>
    /// <param name="value">The value.</param>
    public void WriteCase<T, TCodec>(T value)
        where TCodec : IJsonCodec<T> => TCodec.Write(ref this, value);

    /// <summary>Writes a property of any type that has a codec, such as a union.</summary>
    public void WriteValue<T, TCodec>(JsonNames names, int index, T value)
        where T : class
        where TCodec : IJsonCodec<T> => Property<T, TCodec>(names, index, value);

    /// <summary>Writes a property of any type that has a codec, such as a union, or null.</summary>
    public void WriteValueOrNull<T, TCodec>(JsonNames names, int index, T? value, ulong present)
        where T : class
        where TCodec : IJsonCodec<T> => ClassOrNull<T, TCodec>(names, index, value, present);
}
