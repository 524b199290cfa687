namespace Clarifeye.Generated.Support;

/// <summary>Lets long sequences end early.</summary>
internal static class Cancellation
{
    /// <summary>The items, as long as somebody waits for them.</summary>
    /// <exception cref="OperationCanceledException">Thrown instead of the next item.</exception>
    public static IEnumerable<T> Until<T>(this IEnumerable<T> items, CancellationToken cancellation)
    {
        foreach (T item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return item;
        }
    }
}
