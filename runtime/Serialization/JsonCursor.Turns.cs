using System.Runtime.CompilerServices;

namespace Clarifeye.Runtime;

/// <summary>Which property of an object is read next.</summary>
/// <remarks>
/// A class names its properties in one order, and each takes its turn: in a document that has the same order, which most have, one pass reads the
/// object. Where the document goes another way, the name it has next gets the turn, and those before it are passed over.
/// A name that comes again, or after one that is declared later, costs such a pass: a question to each property, or in large classes to each group
/// of them (<see cref="Reaches"/>). That takes about as long as a hash table's way from a name to its property, however long the document.
/// </remarks>
public ref partial struct JsonCursor
{
    /// <summary>Whether any of these properties is to be read or written now; if not, they are passed over at once.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="end">The one behind the last.</param>
    public readonly bool Reaches(int first, int end) => _object.Turn == JsonState.Open || (uint)(_object.Turn - first) < (uint)(end - first);

    /// <summary>Whether the cursor stands at the property's value, or comes to it as the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool Takes(int property)
    {
        int turn = _object.Turn;
        if (turn == JsonState.Open)
        {
            return TakesNext(property);
        }

        if (turn != property)
        {
            return false;
        }

        _object.Turn = JsonState.Open;
        return true;
    }

    bool TakesNext(int property)
    {
        if (!Tokens.TryTakeEntry(_object.Names.Entry(property)))
        {
            return TakesUnexpected(property);
        }

        _object.Mark(property);
        return true;
    }

    // The first property, one out of order or with white space around it, one after undeclared ones, or none.
    [MethodImpl(MethodImplOptions.NoInlining)]
    bool TakesUnexpected(int property)
    {
        if (property == 0 && !_object.HasBegun && Tokens.TryTakeEntry(_object.Names.Entry(0)[1..])) // without the comma
        {
            _object.HasBegun = true;
            _object.Mark(0);
            return true;
        }

        while (Tokens.NextProperty(isFirst: !_object.HasBegun))
        {
            _object.HasBegun = true;
            int index = _object.Names.Find(Tokens.Name, property);
            if (index >= 0)
            {
                _object.Mark(index);
                _object.Turn = index == property ? JsonState.Open : index;
                return index == property;
            }

            if (_object.Names.HasTypedAdditional)
            {
                _object.Turn = JsonState.Undeclared; // whose type only the object's end knows
                return false;
            }

            if (!KeepsUndeclared())
            {
                break;
            }
        }

        _object.Turn = JsonState.Ended;
        return false;
    }

    /// <summary>Keeps the undeclared property whose name was read.</summary>
    /// <returns>False when starved.</returns>
    bool KeepsUndeclared() => KeepsUndeclared<RawJson, RawCodec>();

    /// <inheritdoc cref="KeepsUndeclared()"/>
    bool KeepsUndeclared<T, TCodec>()
        where TCodec : IJsonCodec<T>
    {
        string name = Tokens.TakeUndeclaredName();
        T value = TCodec.Read(ref this);
        if (Tokens.IsStarved)
        {
            Tokens.Suspension.Undeclared = name;
            return false;
        }

        ((JsonMap<T>)(_object.Additional ??= new JsonMap<T>())).Set(name, value);
        return true;
    }
}
