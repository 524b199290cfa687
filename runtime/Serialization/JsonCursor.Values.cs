namespace Clarifeye.Runtime;

/// <summary>Properties of any type that has a codec.</summary>
public ref partial struct JsonCursor
{
    /// <summary>A property: an object.</summary>
    public void Object<T>(int property, ref T value)
        where T : class, IJsonObject<T>
    {
        if (IsWriting)
        {
            if (WritesRequired(property, value))
            {
                WriteObject(value);
            }
        }
        else if (Takes(property))
        {
            value = ReadObject<T>();
        }
    }

    /// <summary>A property: an object, or null.</summary>
    public void ObjectOrNull<T>(int property, ref T? value)
        where T : class, IJsonObject<T>
    {
        if (IsWriting)
        {
            if (WritesOptional(property, value))
            {
                WriteObject(value!);
            }
        }
        else if (Takes(property))
        {
            value = TakesNull(property) ? null : ReadObject<T>();
        }
    }

    /// <summary>A property: an array.</summary>
    public void List<T, TItem>(int property, ref IReadOnlyList<T> value)
        where TItem : IJsonCodec<T> => Class<IReadOnlyList<T>, ListCodec<T, TItem>>(property, ref value);

    /// <summary>A property: an array, or null.</summary>
    public void ListOrNull<T, TItem>(int property, ref IReadOnlyList<T>? value)
        where TItem : IJsonCodec<T> => ClassOrNull<IReadOnlyList<T>, ListCodec<T, TItem>>(property, ref value);

    /// <summary>A property: an object whose names are keys.</summary>
    public void Map<T, TItem>(int property, ref IReadOnlyDictionary<string, T> value)
        where TItem : IJsonCodec<T> => Class<IReadOnlyDictionary<string, T>, MapCodec<T, TItem>>(property, ref value);

    /// <summary>A property: an object whose names are keys, or null.</summary>
    public void MapOrNull<T, TItem>(int property, ref IReadOnlyDictionary<string, T>? value)
        where TItem : IJsonCodec<T> => ClassOrNull<IReadOnlyDictionary<string, T>, MapCodec<T, TItem>>(property, ref value);

    /// <summary>A property of any class that has a codec, such as a union.</summary>
    public void Value<T, TCodec>(int property, ref T value)
        where T : class
        where TCodec : IJsonCodec<T>
    {
        if (IsWriting)
        {
            Class<T, TCodec>(property, ref value);
        }
        else if (Takes(property))
        {
            value = Tokens.TryNull() ? throw Tokens.Fail("a value") : TCodec.Read(ref this);
        }
    }

    /// <summary>A property of any class that has a codec, such as a union, or null.</summary>
    public void ValueOrNull<T, TCodec>(int property, ref T? value)
        where T : class
        where TCodec : IJsonCodec<T>
    {
        if (IsWriting)
        {
            ClassOrNull<T, TCodec>(property, ref value);
        }
        else if (Takes(property))
        {
            value = TakesAnyNull(property) ? null : TCodec.Read(ref this);
        }
    }

    void Class<T, TCodec>(int property, ref T value)
        where T : class
        where TCodec : IJsonCodec<T>
    {
        if (IsWriting)
        {
            if (WritesRequired(property, value))
            {
                TCodec.Write(ref this, value);
            }
        }
        else if (Takes(property))
        {
            value = TCodec.Read(ref this);
        }
    }

    void ClassOrNull<T, TCodec>(int property, ref T? value)
        where T : class
        where TCodec : IJsonCodec<T>
    {
        if (IsWriting)
        {
            if (value is null)
            {
                WriteNull(property);
            }
            else if (Writes(property))
            {
                TCodec.Write(ref this, value);
            }
        }
        else if (Takes(property))
        {
            value = TakesNull(property) ? null : TCodec.Read(ref this);
        }
    }

    void Struct<T, TCodec>(int property, ref T value)
        where T : struct
        where TCodec : IJsonCodec<T>
    {
        if (IsWriting)
        {
            if (Writes(property))
            {
                TCodec.Write(ref this, value);
            }
        }
        else if (Takes(property))
        {
            value = TCodec.Read(ref this);
        }
    }

    void StructOrNull<T, TCodec>(int property, ref T? value)
        where T : struct
        where TCodec : IJsonCodec<T>
    {
        if (IsWriting)
        {
            if (value is not { } some)
            {
                WriteNull(property);
            }
            else if (Writes(property))
            {
                TCodec.Write(ref this, some);
            }
        }
        else if (Takes(property))
        {
            value = TakesNull(property) ? null : TCodec.Read(ref this);
        }
    }

    bool WritesRequired(int property, object? value) =>
        value is not null ? Writes(property) : throw JsonWriteError.RequiredNull(_object.Names.Text(property));

    bool WritesOptional(int property, object? value)
    {
        if (value is null)
        {
            WriteNull(property);
            return false;
        }

        return Writes(property);
    }

    // A null where there must be a value is left to the codec, which refuses it in its own words.
    bool TakesNull(int property) => Tokens.Peek() == 'n' && !_object.Names.RefusesNull(property) && Tokens.TryNull();

    // Before codecs that would take a null for a value.
    bool TakesAnyNull(int property) => Tokens.TryNull() && (_object.Names.RefusesNull(property) ? throw Tokens.Fail("a value") : true);
}
