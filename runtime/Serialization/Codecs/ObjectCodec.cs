using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>An object of a generated class.</summary>
/// <typeparam name="T">The class.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ObjectCodec<T> : IJsonCodec<T>
    where T : class, IJsonObject<T>
{
    /// <inheritdoc/>
    public static T Read(ref JsonCursor cursor)
    {
        if (cursor.Tokens.IsResuming)
        {
            return Resume(ref cursor);
        }

        if (!cursor.Tokens.TryBegin((byte)'{', "an object"))
        {
            return null!;
        }

        return ReadProperties(ref cursor, T.Create(), default);
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, T value) => T.Write(ref output, value ?? throw JsonWriteError.NullItem());

    static T ReadProperties(ref JsonCursor cursor, T value, JsonState state)
    {
        T.Read(ref cursor, value, ref state);
        if (cursor.Tokens.IsStarved)
        {
            JsonSuspension suspension = cursor.Tokens.Suspension;
            suspension.Leave(new ObjectFrame<T>(value, state, suspension.Undeclared));
        }

        return value;
    }

    static T Resume(ref JsonCursor cursor)
    {
        JsonSuspension suspension = cursor.Tokens.Suspension;
        ObjectFrame<T> frame = suspension.Resume<ObjectFrame<T>>();
        suspension.Undeclared = frame.Undeclared;
        cursor.Tokens.Enter();
        JsonState state = frame.State;
        if (frame.IsInValue)
        {
            state.ToggleInValue();
        }

        return ReadProperties(ref cursor, frame.Value, state);
    }
}
