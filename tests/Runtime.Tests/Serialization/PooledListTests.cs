using System.Buffers;
using Clarifeye.Runtime;
using Runtime.Tests.Serialization.Fixtures;

namespace Runtime.Tests.Serialization;

/// <summary>Lists grow in memory of the shared pool; what it held is nobody else's.</summary>
public class PooledListTests
{
    const int Count = 100;

    [Fact]
    public void ObjectsAreNotKeptAliveByThePool()
    {
        var read = ApiJson.ReadValue<IReadOnlyList<PipelineRunStep>, ListCodec<PipelineRunStep, ObjectCodec<PipelineRunStep>>>(Json("{}"));
        Assert.Equal(Count, read.Count);
        AssertCleared<PipelineRunStep>();
    }

    [Fact]
    public void ValuesAreNotLeftInThePool()
    {
        var read = ApiJson.ReadValue<IReadOnlyList<int?>, ListCodec<int?, NullableCodec<int, Int32Codec>>>(Json("7"));
        Assert.Equal(Enumerable.Repeat<int?>(7, Count), read);
        AssertCleared<int?>();
    }

    static byte[] Json(string item) => Payloads.Bytes($"[{string.Join(',', Enumerable.Repeat(item, Count))}]");

    // The pool gives a thread what it returned last.
    static void AssertCleared<T>()
    {
        for (int size = 16; size <= 2 * Count; size *= 2)
        {
            T[] rented = ArrayPool<T>.Shared.Rent(size);
            Assert.All(rented, item => Assert.Equal(default, item));
        }
    }
}
