using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>Undeclared properties whose type the document states: <c>additionalProperties</c> beside <c>properties</c>.</summary>
/// <remarks>Only the end of a class's properties knows the type: what comes before leaves them the turn (<see cref="JsonNames.HasTypedAdditional"/>).</remarks>
public ref partial struct JsonCursor
{
    /// <summary>Ends an object's properties.</summary>
    /// <typeparam name="T">An undeclared property.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="present">Gets a bit for each property that was there.</param>
    /// <param name="additional">The undeclared properties.</param>
    /// <exception cref="JsonException">A required property is missing, or an undeclared one does not fit.</exception>
    /// <exception cref="InvalidOperationException">One of the undeclared properties has a declared name.</exception>
    public void End<T, TCodec>(ref uint present, ref IReadOnlyDictionary<string, T>? additional)
        where TCodec : IJsonCodec<T>
    {
        if (Ends<T, TCodec>(ref additional))
        {
            present = (uint)_object.Seen;
        }
    }

    /// <inheritdoc cref="End{T, TCodec}(ref uint, ref IReadOnlyDictionary{string, T})"/>
    public void End<T, TCodec>(ref ulong present, ref IReadOnlyDictionary<string, T>? additional)
        where TCodec : IJsonCodec<T>
    {
        if (Ends<T, TCodec>(ref additional))
        {
            present = _object.Seen;
        }
    }

    /// <inheritdoc cref="End{T, TCodec}(ref uint, ref IReadOnlyDictionary{string, T})"/>
    public void End<T, TCodec>(ulong[] present, ref IReadOnlyDictionary<string, T>? additional)
        where TCodec : IJsonCodec<T>
    {
        if (Ends<T, TCodec>(ref additional))
        {
            _object.GetSeen(present);
        }
    }

    /// <returns>Whether the object was read to its end.</returns>
    bool Ends<T, TCodec>(ref IReadOnlyDictionary<string, T>? additional)
        where TCodec : IJsonCodec<T>
    {
        if (_direction != Direction.Reading)
        {
            if (IsWriting)
            {
                WriteEnd<T, TCodec>(additional);
            }

            return false;
        }

        while (TakesUndeclared())
        {
            _object.Turn = KeepsUndeclared<T, TCodec>() ? JsonState.Open : JsonState.Ended;
        }

        if (!IsWhole())
        {
            return false;
        }

        additional = (JsonMap<T>?)_object.Additional;
        return true;
    }

    bool TakesUndeclared()
    {
        if (_object.Turn == JsonState.Open)
        {
            TakesUnexpected(_object.Names.Count);
        }

        return _object.Turn == JsonState.Undeclared;
    }

    void WriteEnd<T, TCodec>(IReadOnlyDictionary<string, T>? additional)
        where TCodec : IJsonCodec<T>
    {
        if (additional is JsonMap<T> kept) // what the reader makes: its entries need no enumerator
        {
            foreach ((string name, T value) in kept.Entries)
            {
                WriteUndeclared<T, TCodec>(name, value);
            }
        }
        else if (additional is not null)
        {
            foreach ((string name, T value) in additional)
            {
                WriteUndeclared<T, TCodec>(name, value);
            }
        }

        Buffer.EndObject();
    }

    void WriteUndeclared<T, TCodec>(string name, T value)
        where TCodec : IJsonCodec<T>
    {
        Buffer.Name(_object.Names.Find(name) < 0 ? name : throw JsonWriteError.Declared(name));
        TCodec.Write(ref this, value);
    }
}
