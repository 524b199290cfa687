using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
        if (cursor.Tokens.IsResuming)
        {
            ListFrame<T> frame = cursor.Tokens.Suspension.Resume<ListFrame<T>>();
            cursor.Tokens.Enter();
            return ReadItems(ref cursor, frame.Items, frame.Count, frame.IsRented, frame.IsInValue);
        }

        if (!cursor.Tokens.TryBegin((byte)'[', "an array"))
        {
            return null!;
        }

        int smallest = JsonSizes.Smallest<T, TItem>();
        int count = smallest == 0 ? 0 : cursor.Tokens.CountScalars(smallest, JsonSizes.IsFixed<TItem>());
        T[] items = count == 0 ? [] : GC.AllocateUninitializedArray<T>(count); // none is seen that was not read
        return ReadItems(ref cursor, items, 0, isRented: false, isInValue: false);
    }

    /// <inheritdoc/>
    public static void Write(ref JsonCursor cursor, IReadOnlyList<T> value)
    {
        _ = value ?? throw JsonWriteError.NullItem();
        cursor.Buffer.BeginArray();
        if (value is T[] array) // what the reader makes: an index of an interface costs more than many an element
        {
            WriteItems(ref cursor, array);
        }
        else if (value is List<T> list) // what most users make
        {
            WriteItems(ref cursor, CollectionsMarshal.AsSpan(list));
        }
        else
        {
            for (int i = 0; i < value.Count; i++)
            {
                WriteItem(ref cursor, value[i], i == 0);
            }
        }

        cursor.Buffer.EndArray();
    }

    static void WriteItems(ref JsonCursor cursor, ReadOnlySpan<T> items)
    {
        if (typeof(TItem) == typeof(GuidCodec)) // the JIT compiler knows
        {
            cursor.Buffer.WriteGuids(MemoryMarshal.CreateReadOnlySpan(in Unsafe.As<T, Guid>(ref MemoryMarshal.GetReference(items)), items.Length));
            return;
        }

        for (int i = 0; i < items.Length; i++)
        {
            WriteItem(ref cursor, items[i], i == 0);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void WriteItem(ref JsonCursor cursor, T item, bool isFirst)
    {
        if (!isFirst)
        {
            cursor.Buffer.Write((byte)',');
        }

        TItem.Write(ref cursor, item);
    }

    static T[] ReadItems(ref JsonCursor cursor, T[] items, int count, bool isRented, bool isInValue)
    {
        while (isInValue || cursor.Tokens.NextElement(isFirst: count == 0))
        {
            isInValue = false;
            T item = TItem.Read(ref cursor);
            if (cursor.Tokens.IsStarved)
            {
                break;
            }

            if (count == items.Length)
            {
                items = Grown(items, count, isRented);
                isRented = true;
            }

            items[count++] = item;
            if (typeof(TItem) == typeof(GuidCodec)) // the JIT compiler knows
            {
                count += cursor.Tokens.TakeGuids(Guids(items)[count..]);
            }
        }

        if (cursor.Tokens.IsStarved)
        {
            cursor.Tokens.Suspension.Leave(new ListFrame<T>(items, count, isRented));
            return items;
        }

        return count == items.Length && !isRented ? items : Exact(items, count, isRented);
    }

    static Span<Guid> Guids(T[] items) => MemoryMarshal.CreateSpan(ref Unsafe.As<T, Guid>(ref MemoryMarshal.GetArrayDataReference(items)), items.Length);

    static T[] Grown(T[] items, int count, bool isRented)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(16, count * 2));
        items.AsSpan(0, count).CopyTo(larger);
        Return(items, count, isRented);
        return larger;
    }

    static T[] Exact(T[] items, int count, bool isRented)
    {
        T[] exact = items.AsSpan(0, count).ToArray();
        Return(items, count, isRented);
        return exact;
    }

    static void Return(T[] items, int count, bool isRented)
    {
        if (isRented)
        {
            PooledMemory.Return(items, count);
        }
    }
}
