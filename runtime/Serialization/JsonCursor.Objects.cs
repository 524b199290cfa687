using System.Runtime.CompilerServices;

namespace Clarifeye.Runtime;

/// <summary>Objects of generated classes: from <see cref="Begin(JsonNames, ulong)"/> over all declared properties to an <c>End</c>.</summary>
public ref partial struct JsonCursor
{
    /// <summary>Begins an object's properties.</summary>
    /// <param name="names">How they are named.</param>
    /// <param name="present">A bit for each property that is written as <c>null</c> when it has no value, and not left out.</param>
    public void Begin(JsonNames names, ulong present)
    {
        _object.Names = names;
        if (IsWriting)
        {
            _object.Seen = present;
        }
    }

    /// <summary>Begins the properties of an object that has more than 64.</summary>
    /// <param name="names">How they are named.</param>
    /// <param name="present">A bit for each property that is written as <c>null</c> when it has no value, and not left out.</param>
    public void Begin(JsonNames names, ulong[] present)
    {
        _object.Names = names;
        if (IsWriting)
        {
            _object.SetSeen(present);
        }
    }

    /// <summary>Ends an object's properties.</summary>
    /// <param name="present">Gets a bit for each property that was there.</param>
    /// <param name="additional">The undeclared properties.</param>
    /// <exception cref="System.Text.Json.JsonException">A required property is missing.</exception>
    /// <exception cref="InvalidOperationException">One of the undeclared properties has a declared name.</exception>
    public void End(ref uint present, ref IReadOnlyDictionary<string, RawJson>? additional)
    {
        if (Ends<RawJson, RawCodec>(ref additional))
        {
            present = (uint)_object.Seen;
        }
    }

    /// <inheritdoc cref="End(ref uint, ref IReadOnlyDictionary{string, RawJson})"/>
    public void End(ref ulong present, ref IReadOnlyDictionary<string, RawJson>? additional)
    {
        if (Ends<RawJson, RawCodec>(ref additional))
        {
            present = _object.Seen;
        }
    }

    /// <inheritdoc cref="End(ref uint, ref IReadOnlyDictionary{string, RawJson})"/>
    public void End(ulong[] present, ref IReadOnlyDictionary<string, RawJson>? additional)
    {
        if (Ends<RawJson, RawCodec>(ref additional))
        {
            _object.GetSeen(present);
        }
    }

    /// <summary>Reads an object that may have been begun in an earlier window.</summary>
    internal T ReadObject<T>()
        where T : class, IJsonObject<T>
    {
        if (Tokens.IsResuming)
        {
            return (T)ResumeObject();
        }

        T value = T.Create(ref this);
        if (!Tokens.TryBegin((byte)'{', "an object"))
        {
            return null!;
        }

        ReadProperties(value, new JsonState());
        return value;
    }

    /// <summary>Writes an object, from brace to brace.</summary>
    internal void WriteObject(IJsonObject value)
    {
        JsonState outer = _object;
        Buffer.BeginObject();
        value.Properties(ref this);
        _object = outer;
    }

    IJsonObject ResumeObject()
    {
        ObjectFrame frame = Tokens.Suspension.Resume<ObjectFrame>();
        Tokens.Enter();
        JsonState state = frame.State;
        state.Turn = !frame.IsInValue ? JsonState.Open : frame.Undeclared is null ? state.Last : JsonState.Undeclared;
        Tokens.Suspension.Undeclared = frame.Undeclared;
        ReadProperties(frame.Value, state);
        return frame.Value;
    }

    void ReadProperties(IJsonObject value, JsonState state)
    {
        if (!state.HasBegun)
        {
            Tokens.RefuseComma(); // from here on a name with its comma is as good as one behind a property
        }

        JsonState outer = _object;
        _object = state;
        while (_object.Turn != JsonState.Ended)
        {
            value.Properties(ref this);
        }

        if (Tokens.IsStarved)
        {
            JsonSuspension suspension = Tokens.Suspension;
            suspension.Leave(new ObjectFrame(value, _object, suspension.Undeclared));
        }

        _object = outer;
    }

    /// <summary>Whether the object was read to its end.</summary>
    /// <exception cref="System.Text.Json.JsonException">A required property is missing.</exception>
    readonly bool IsWhole()
    {
        if (_object.Turn != JsonState.Ended || Tokens.IsStarved)
        {
            return false;
        }

        int missing = _object.Names.Missing(_object);
        return missing < 0 ? true : throw Tokens.Missing(_object.Names.Text(missing));
    }

    /// <summary>Writes the property's name, unless the server alone sets the property and this is a request.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool Writes(int property)
    {
        if (!_includesReadOnly && _object.Names.IsReadOnly(property))
        {
            return false;
        }

        Buffer.Name(_object.Names, property);
        return true;
    }

    /// <summary>Writes a property that has no value, if it is to be written at all.</summary>
    /// <exception cref="InvalidOperationException">It has to have one: a derived class may require what its base does not.</exception>
    void WriteNull(int property)
    {
        if ((_object.IsSeen(property) || _object.Names.IsAlwaysWritten(property)) && Writes(property))
        {
            _ = _object.Names.RefusesNull(property) ? throw JsonWriteError.RequiredNull(_object.Names.Text(property)) : 0;
            Buffer.Write("null"u8);
        }
    }
}
