using System.Text;
using System.Text.Json;
using Clarifeye.Runtime;
using Runtime.Tests.Serialization.Fixtures;

namespace Runtime.Tests.Serialization.Windows;

/// <summary>How much memory a server can make a client use.</summary>
public class MemoryTests
{
    [Fact]
    public async Task ALongNestedListNeedsOneWindowAndItsObjects()
    {
        const int Count = 2_000_000;
        using var numbers = new EndlessStream("""{"a":[[0"""u8.ToArray(), ",            1       "u8.ToArray(), Count, "]]}"u8.ToArray());
        using var window = new JsonWindow(numbers, JsonWindow.UsualSize, long.MaxValue);
        long before = GC.GetAllocatedBytesForCurrentThread();
        var read = await JsonStream.ReadAsync<IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<int>>>>(
            window,
            JsonStream.ReadWindow<IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<int>>>, MapCodec<IReadOnlyList<IReadOnlyList<int>>, ListCodec<IReadOnlyList<int>, ListCodec<int, Int32Codec>>>>,
            TestContext.Current.CancellationToken);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(Count + 1, read["a"][0].Count);
        Assert.Equal(JsonWindow.UsualSize, window.Capacity);
        Assert.InRange(window.Length, 20L * Count, long.MaxValue);
        Assert.InRange(allocated, 0, 6L * sizeof(int) * Count); // the list, and what it was while it grew: 40 million bytes have been read
    }

    [Fact]
    public async Task AnEndlessStringStopsAtTheLimit()
    {
        using var stream = new EndlessStream("{\"name\":\""u8.ToArray(), Encoding.ASCII.GetBytes(new string('x', 1000)), int.MaxValue - 1, []);
        using var window = new JsonWindow(stream, JsonWindow.UsualSize, 10_000_000);
        await Assert.ThrowsAsync<JsonException>(() => JsonStream.ReadAsync<PipelineRun>(
            window, JsonStream.ReadWindow<PipelineRun, ObjectCodec<PipelineRun>>, TestContext.Current.CancellationToken).AsTask());
        Assert.InRange(window.Capacity, 0, 1 << 25);
    }

    [Fact]
    public void CommasPromiseNoElements()
    {
        byte[] json = Encoding.ASCII.GetBytes("[" + new string(',', 10_000_000));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<JsonException>(() => ApiJson.ReadValue<IReadOnlyList<Guid>, ListCodec<Guid, GuidCodec>>(json));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, json.Length);
    }
}
