namespace Clarifeye.Runtime;

/// <summary>Takes one item after the other from a body that goes on.</summary>
interface IItemReader : IDisposable
{
    /// <summary>The item's data, valid until the next move.</summary>
    ReadOnlyMemory<byte> Data { get; }

    /// <summary>Whether there is another item.</summary>
    /// <exception cref="InvalidDataException">An item is longer than the limit.</exception>
    ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken);
}
