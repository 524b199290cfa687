using System.Buffers;
using System.ComponentModel;
using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>
/// Goes through one JSON document for generated code, reading it or writing it. Every property method takes the index of a declared property
/// and the field that holds its value: it sets the field from the document, or writes it. Those without <c>OrNull</c> refuse a null. A
/// value that does not fit is a <see cref="JsonException"/> that names its path.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonCursor
{
    internal JsonTokens Tokens;
    internal JsonBuffer Buffer;
    readonly Direction _direction;
    readonly bool _includesReadOnly;
    JsonState _object; // the innermost one; those around it are kept by the calls that read or write them

    internal JsonCursor(ReadOnlySpan<byte> document) => Tokens = new JsonTokens(document);

    internal JsonCursor(ReadOnlySpan<byte> window, JsonSuspension suspension, bool isLast) => Tokens = new JsonTokens(window, suspension, isLast);

    /// <param name="target">Where to write.</param>
    /// <param name="includesReadOnly">Whether properties that only a server sets are written too; not so in the body of a request.</param>
    internal JsonCursor(IBufferWriter<byte> target, bool includesReadOnly)
    {
        Buffer = new JsonBuffer(target);
        _direction = Direction.Writing;
        _object = new JsonState();
        _includesReadOnly = includesReadOnly;
    }

    JsonCursor(Direction direction) => _direction = direction;

    enum Direction : byte
    {
        Reading,
        Writing,
        Naming, // neither: an object only says how its properties are named
    }

    /// <summary>Whether an enum text was read that no member has and no property keeps.</summary>
    internal bool HasUnlisted { get; set; }

    /// <summary>Whether an enum whose text is not known is written as null: not for anyone to read, but to compare.</summary>
    internal bool MasksUnlisted { get; private init; }

    readonly bool IsWriting => _direction == Direction.Writing;

    /// <summary>The declared properties of a class.</summary>
    internal static JsonNames NamesOf<T>()
        where T : class, IJsonObject<T>
    {
        var cursor = new JsonCursor(Direction.Naming);
        cursor._object.Turn = JsonState.Ended;
        T.Create(ref cursor).Properties(ref cursor);
        return cursor._object.Names;
    }

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

    /// <summary>Looks ahead, without moving, which of the derived classes an object is of.</summary>
    /// <returns>The index of the discriminator's text, -1 if none of them is told, or -2 if nothing is read.</returns>
    public int Choose(JsonDiscriminator discriminator)
    {
        if (_direction != Direction.Reading)
        {
            return -2;
        }

        int text = discriminator.Find(Tokens, out bool isStarved);
        if (isStarved)
        {
            Tokens.StarveInside();
        }

        return text;
    }

    /// <summary>Makes an instance of a derived class.</summary>
    /// <typeparam name="T">The derived class.</typeparam>
    public T Create<T>()
        where T : class, IJsonObject<T> => T.Create(ref this);

    /// <summary>Reads a value without a name: a union's case.</summary>
    /// <typeparam name="T">The case's type.</typeparam>
    /// <typeparam name="TCodec">What reads it.</typeparam>
    public T ReadCase<T, TCodec>()
        where TCodec : IJsonCodec<T> => TCodec.Read(ref this);

    /// <summary>Writes a value without a name: a union's case.</summary>
    /// <typeparam name="T">The case's type.</typeparam>
    /// <typeparam name="TCodec">What writes it.</typeparam>
    /// <param name="value">The value.</param>
    public void WriteCase<T, TCodec>(T value)
        where TCodec : IJsonCodec<T> => TCodec.Write(ref this, value);
}
