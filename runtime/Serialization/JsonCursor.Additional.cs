using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>Undeclared properties whose type the document states: <c>additionalProperties</c> beside <c>properties</c>.</summary>
/// <remarks>They are read as arbitrary JSON where they stand, and as their type when the object is whole: a class need not know of windows.</remarks>
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

    bool Ends<T, TCodec>(ref IReadOnlyDictionary<string, T>? additional)
        where TCodec : IJsonCodec<T>
    {
        if (IsWriting && additional is not null)
        {
            foreach ((string name, T value) in additional)
            {
                WriteUndeclaredName(name);
                TCodec.Write(ref this, value);
            }
        }

        IReadOnlyDictionary<string, RawJson>? undeclared = null;
        if (!Ends(ref undeclared))
        {
            return false;
        }

        additional = undeclared is JsonMap<RawJson> raw ? Typed<T, TCodec>(raw) : null;
        return true;
    }

    readonly JsonMap<T> Typed<T, TCodec>(JsonMap<RawJson> undeclared)
        where TCodec : IJsonCodec<T>
    {
        var typed = new JsonMap<T>();
        foreach ((string name, RawJson value) in undeclared.Entries)
        {
            try
            {
                typed.Set(name, JsonRoot.Read<T, TCodec>(value.Utf8.Span));
            }
            catch (JsonException error)
            {
                throw Tokens.Inside(name, error);
            }
        }

        return typed;
    }
}
