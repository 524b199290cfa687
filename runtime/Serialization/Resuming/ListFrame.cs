namespace Clarifeye.Runtime;

/// <summary>An unfinished array: the first elements of a longer buffer are read.</summary>
/// <param name="items">The buffer.</param>
/// <param name="count">How many elements are read.</param>
/// <param name="isRented">Whether the buffer is the shared pool's.</param>
sealed class ListFrame<T>(T[] items, int count, bool isRented) : JsonFrame
{
    public T[] Items { get; private set; } = items;

    public int Count => count;

    public bool IsRented { get; private set; } = isRented;

    public override JsonStep Step => new(IsArray: true, Index: IsInValue ? count : Math.Max(0, count - 1));

    public override void Forget()
    {
        Items = new T[count];
        IsRented = false;
    }
}
