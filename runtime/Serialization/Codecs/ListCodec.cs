using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>An array.</summary>
/// <typeparam name="T">An element.</typeparam>
/// <typeparam name="TItem">The element's codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ListCodec<T, TItem> : IJsonCodec<IReadOnlyList<T>>
    where TItem : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static IReadOnlyList<T> Read(ref JsonCursor cursor)
    {
        if (cursor.Tokens.Kind != JsonKinds.Array)
        {
            throw cursor.Tokens.Fail("an array");
        }

        T[] items = [];
        int count = 0;
        while (cursor.Tokens.NextElement())
        {
            if (count == items.Length)
            {
                Array.Resize(ref items, Math.Max(4, count * 2));
            }

            items[count++] = TItem.Read(ref cursor);
        }

        Array.Resize(ref items, count);
        return items;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, IReadOnlyList<T> value)
    {
        _ = value ?? throw JsonWriteError.NullItem();
        output.Buffer.BeginArray();
        for (int i = 0; i < value.Count; i++)
        {
            if (i > 0)
            {
                output.Buffer.Write((byte)',');
            }

            TItem.Write(ref output, value[i]);
        }

        output.Buffer.EndArray();
    }
}
