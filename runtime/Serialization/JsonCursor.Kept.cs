namespace Clarifeye.Runtime;

/// <summary>Lists, maps and unions of enums: their JSON is kept where it has texts that no member has.</summary>
public ref partial struct JsonCursor
{
    /// <summary>A property that may hold enum texts no member has.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">The value.</param>
    /// <param name="json">The value's JSON if it holds such a text, else null.</param>
    public void Kept<T, TCodec>(int property, ref T value, ref RawJson? json)
        where T : class
        where TCodec : IJsonCodec<T>
    {
        if (!IsWriting)
        {
            if (Takes(property))
            {
                value = ReadKeeping<T, TCodec>(out json);
            }
        }
        else if (json is null ? WritesRequired(property, value) : Writes(property))
        {
            WriteKept<T, TCodec>(value, json);
        }
    }

    /// <summary>A property that may hold enum texts no member has, or null.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">The value.</param>
    /// <param name="json">The value's JSON if it holds such a text, else null.</param>
    public void KeptOrNull<T, TCodec>(int property, ref T? value, ref RawJson? json)
        where T : class
        where TCodec : IJsonCodec<T>
    {
        if (!IsWriting)
        {
            if (Takes(property))
            {
                json = null;
                value = TakesNull(property) ? null : ReadKeeping<T, TCodec>(out json);
            }
        }
        else if (WritesOptional(property, value))
        {
            WriteKept<T, TCodec>(value!, json);
        }
    }

    T ReadKeeping<T, TCodec>(out RawJson? json)
        where T : class
        where TCodec : IJsonCodec<T>
    {
        json = null;
        if (!Tokens.MakeWhole())
        {
            return null!;
        }

        bool outer = HasUnlisted;
        HasUnlisted = false;
        int start = Tokens.NextStart();
        T value = Tokens.TryNull() ? throw Tokens.Fail("a value") : TCodec.Read(ref this);
        json = HasUnlisted ? new RawJson(Tokens.Slice(start, Tokens.Position).ToArray()) : null;
        HasUnlisted = outer;
        return value;
    }

    void WriteKept<T, TCodec>(T value, RawJson? json)
        where TCodec : IJsonCodec<T>
    {
        if (json is { } kept && !MasksUnlisted && IsStill<T, TCodec>(value, kept))
        {
            RawCodec.Write(ref this, kept);
        }
        else
        {
            TCodec.Write(ref this, value);
        }
    }

    // Beside the enums there may be objects: someone may have changed one, and it may have what a request leaves out.
    readonly bool IsStill<T, TCodec>(T value, RawJson kept)
        where TCodec : IJsonCodec<T>
    {
        using PooledBuffer asKept = new(), asNow = new();
        var reader = new JsonCursor(kept.Utf8.Span);
        WriteMasked<T, TCodec>(TCodec.Read(ref reader), asKept, includesReadOnly: true);
        WriteMasked<T, TCodec>(value, asNow, _includesReadOnly);
        return asKept.Written.Span.SequenceEqual(asNow.Written.Span);
    }

    static void WriteMasked<T, TCodec>(T value, PooledBuffer target, bool includesReadOnly)
        where TCodec : IJsonCodec<T>
    {
        var cursor = new JsonCursor(target, includesReadOnly) { MasksUnlisted = true };
        TCodec.Write(ref cursor, value);
        cursor.Buffer.Flush();
    }
}
