using System.Globalization;
using System.Text;
using Clarifeye.Runtime;
using Runtime.Tests.Serialization.Fixtures;

namespace Runtime.Tests.Serialization.Windows;

/// <summary>
/// What is alive while a long response is read: the objects it becomes and a constant. <c>CLARIFEYE_RESPONSE_MB</c> says how long, in millions of bytes.
/// </summary>
[Collection(nameof(LiveMemoryTests))]
[CollectionDefinition(nameof(LiveMemoryTests), DisableParallelization = true)]
public class LiveMemoryTests
{
    const int Usual = 300;
    const long Constant = 2_000_000;

    static readonly long s_length = 1_000_000 * int.Parse(Environment.GetEnvironmentVariable("CLARIFEYE_RESPONSE_MB") ?? $"{Usual}", CultureInfo.InvariantCulture);

    [Fact]
    public Task AnObjectThatReplacesItsPropertiesNeedsAConstant() =>
        Check<PipelineRun, ObjectCodec<PipelineRun>>("""{"name":"a" """, $$""","name":"{{new string('n', 1000)}}","tables":[{{Numbers(100)}}],"more":{"x":[{{Numbers(100)}}]}""", "}", 0);

    [Fact]
    public Task AMapThatReplacesItsEntriesNeedsAConstant() =>
        Check<IReadOnlyDictionary<string, IReadOnlyList<int>>, MapCodec<IReadOnlyList<int>, ListCodec<int, Int32Codec>>>("""{"a":[] """, $$""","a":[{{Numbers(1000)}}]""", "}", 0);

    [Fact]
    public Task AListOfObjectsNeedsTheirMemory() =>
        Check<IReadOnlyList<PipelineRunStep>, ListCodec<PipelineRunStep, ObjectCodec<PipelineRunStep>>>("[{} ", $$""",{"attempt":7{{new string(' ', 1000)}}}""", "]", slots: 2);

    static string Numbers(int count) => string.Join(", ", Enumerable.Range(100_000, count));

    /// <param name="slots">How many references an element needs besides its object while the list grows: the old array's and the new one's.</param>
    static async Task Check<T, TCodec>(string start, string part, string end, int slots)
        where TCodec : IJsonCodec<T>
    {
        // What other tests have given back to the pools may go meanwhile. It can't go often.
        for (int tries = 3; !await IsMeasured<T, TCodec>(start, part, end, slots); tries--)
        {
            Assert.NotEqual(1, tries);
        }
    }

    static async Task<bool> IsMeasured<T, TCodec>(string start, string part, string end, int slots)
        where TCodec : IJsonCodec<T>
    {
        int count = (int)(s_length / part.Length);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var live = new LiveMemory(s_length / 20);
        using var stream = new EndlessStream(Encoding.UTF8.GetBytes(start), Encoding.UTF8.GetBytes(part), count, Encoding.UTF8.GetBytes(end)) { Advanced = live.At };
        using var window = new JsonWindow(stream, JsonWindow.UsualSize, long.MaxValue);

        T value = await JsonStream.ReadAsync<T>(window, JsonStream.ReadWindow<T, TCodec>, TestContext.Current.CancellationToken);

        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(value);
        value = default!;
        if (before - GC.GetTotalMemory(forceFullCollection: true) > Constant / 10)
        {
            return false;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{window.Length:N0} bytes read; alive at most {live.Highest - before:N0} bytes, in the end {kept:N0}");
        Assert.InRange(window.Length, s_length - part.Length, long.MaxValue);
        Assert.InRange(live.Highest - before, 0, kept + (4L * slots * IntPtr.Size * count) + Constant);
        return true;
    }

    /// <summary>The most bytes that were alive when it was looked.</summary>
    sealed class LiveMemory(long distance)
    {
        long _next;

        public long Highest { get; private set; }

        public void At(long position)
        {
            if (position >= _next)
            {
                _next = position + distance;
                Highest = Math.Max(Highest, GC.GetTotalMemory(forceFullCollection: true));
            }
        }
    }
}
