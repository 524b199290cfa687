using System.Buffers;

namespace Clarifeye.Runtime;

/// <summary>Memory of the shared pool that held a part of a request or response.</summary>
static class PooledMemory
{
    /// <summary>Gives the memory back, cleared: bodies may hold secrets, and the next one to rent it can be anyone in the process.</summary>
    /// <param name="memory">What was rented.</param>
    /// <param name="used">How many elements from its start on may have been written.</param>
    public static void Return<T>(T[] memory, int used)
    {
        Array.Clear(memory, 0, Math.Min(used, memory.Length));
        ArrayPool<T>.Shared.Return(memory);
    }
}
