using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>An object whose names are keys. Of two equal names the last wins.</summary>
/// <typeparam name="T">A value.</typeparam>
/// <typeparam name="TItem">The value's codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MapCodec<T, TItem> : IJsonCodec<IReadOnlyDictionary<string, T>>
    where TItem : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static IReadOnlyDictionary<string, T> Read(ref JsonCursor cursor)
    {
        if (cursor.Tokens.IsResuming)
        {
            MapFrame<T> frame = cursor.Tokens.Suspension.Resume<MapFrame<T>>();
            cursor.Tokens.Enter();
            return ReadEntries(ref cursor, frame.Map, frame.Key, frame.IsFirst, frame.IsInValue);
        }

        if (!cursor.Tokens.TryBegin((byte)'{', "an object"))
        {
            return null!;
        }

        return ReadEntries(ref cursor, new JsonMap<T>(), "", isFirst: true, isInValue: false);
    }

    /// <inheritdoc/>
    public static void Write(ref JsonCursor cursor, IReadOnlyDictionary<string, T> value)
    {
        _ = value ?? throw JsonWriteError.NullItem();
        cursor.Buffer.BeginObject();
        if (value is JsonMap<T> map) // what the reader makes: its entries need no enumerator
        {
            foreach ((string key, T item) in map.Entries)
            {
                WriteEntry(ref cursor, key, item);
            }
        }
        else
        {
            foreach ((string key, T item) in value)
            {
                WriteEntry(ref cursor, key, item);
            }
        }

        cursor.Buffer.EndObject();
    }

    static void WriteEntry(ref JsonCursor cursor, string key, T item)
    {
        cursor.Buffer.Name(key);
        TItem.Write(ref cursor, item);
    }

    static JsonMap<T> ReadEntries(ref JsonCursor cursor, JsonMap<T> map, string key, bool isFirst, bool isInValue)
    {
        while (isInValue || cursor.Tokens.NextProperty(isFirst))
        {
            key = isInValue ? key : cursor.Tokens.NameText();
            isFirst = isInValue = false;
            T item = TItem.Read(ref cursor);
            if (cursor.Tokens.IsStarved)
            {
                break;
            }

            map.Set(key, item);
        }

        if (cursor.Tokens.IsStarved)
        {
            cursor.Tokens.Suspension.Leave(new MapFrame<T>(map, key));
        }

        return map;
    }
}
