using System.ComponentModel;
using System.Text;

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
        if (cursor.Tokens.Kind != JsonKinds.Object)
        {
            throw cursor.Tokens.Fail("an object");
        }

        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        while (cursor.Tokens.NextProperty())
        {
            string key = Encoding.UTF8.GetString(cursor.Tokens.Name);
            map[key] = TItem.Read(ref cursor);
        }

        return map;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, IReadOnlyDictionary<string, T> value)
    {
        _ = value ?? throw JsonWriteError.NullItem();
        output.BeginObject();
        foreach ((string key, T item) in value)
        {
            output.Buffer.Name(key);
            TItem.Write(ref output, item);
        }

        output.Buffer.EndObject();
    }
}
