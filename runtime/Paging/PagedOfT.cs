namespace Clarifeye.Runtime;

/// <summary>
/// A list that the server gives in pages: enumerating it gives the items and asks for further pages as they are needed, with the same options.
/// Enumerating it again begins anew.
/// </summary>
/// <typeparam name="TPage">A page.</typeparam>
/// <typeparam name="TItem">An item of a page.</typeparam>
public sealed class Paged<TPage, TItem> : IAsyncEnumerable<TItem>
{
    readonly IAsyncEnumerable<TPage> _pages;
    readonly Func<TPage, IReadOnlyList<TItem>?> _items;

    internal Paged(IAsyncEnumerable<TPage> pages, Func<TPage, IReadOnlyList<TItem>?> items) => (_pages, _items) = (pages, items);

    /// <summary>The pages instead of their items: for what a page tells beside them, for example the total count.</summary>
    /// <returns>The pages.</returns>
    public IAsyncEnumerable<TPage> AsPages() => _pages;

    /// <summary>Begins to read the items.</summary>
    /// <param name="cancellationToken">Cancels the requests; the token given to the operation does so, too.</param>
    /// <returns>The items.</returns>
    public async IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in _pages.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in _items(page) ?? [])
            {
                yield return item;
            }
        }
    }
}
