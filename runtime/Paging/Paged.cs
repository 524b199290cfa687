namespace Clarifeye.Runtime;

/// <summary>Makes paged lists for fakes in tests.</summary>
public static class Paged
{
    /// <summary>A paged list of given pages.</summary>
    /// <typeparam name="TPage">A page.</typeparam>
    /// <typeparam name="TItem">An item of a page.</typeparam>
    /// <param name="pages">The pages.</param>
    /// <param name="items">The items of a page; null is none.</param>
    /// <returns>The list.</returns>
    public static Paged<TPage, TItem> From<TPage, TItem>(IAsyncEnumerable<TPage> pages, Func<TPage, IReadOnlyList<TItem>?> items)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(items);
        return new(pages, items);
    }
}
