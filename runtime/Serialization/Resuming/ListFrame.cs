namespace Clarifeye.Runtime;

/// <summary>An unfinished array: the first elements of a longer buffer are read.</summary>
sealed class ListFrame<T>(T[] items, int count) : JsonFrame
{
    public T[] Items => items;

    public int Count => count;

    public override JsonStep Step => new(IsArray: true, Index: IsInValue ? count : Math.Max(0, count - 1));
}
