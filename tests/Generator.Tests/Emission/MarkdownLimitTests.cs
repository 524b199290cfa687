using Clarifeye.Generated.Emission;

namespace Generator.Tests.Emission;

/// <summary>Of an endless description the beginning is documentation.</summary>
public sealed class MarkdownLimitTests
{
    private const int Blocks = 60;
    private const int Characters = 16_000;

    [Theory]
    [InlineData(Blocks)]
    [InlineData(Blocks + 1)]
    [InlineData(1_000)]
    public void BlocksAreLimited(int count)
    {
        IReadOnlyList<MarkdownBlock> blocks = MarkdownBlocks.Of(string.Join("\n\n", Enumerable.Range(0, count).Select(number => $"Paragraph {number}.")));

        Assert.Equal(Math.Min(count, Blocks), blocks.Count);
        Assert.Equal($"Paragraph {Math.Min(count, Blocks) - 1}.", Assert.Single(blocks[^1].Texts));
    }

    [Fact]
    public void BlocksThatSayNothingAreNotCounted() =>
        Assert.Equal(2, MarkdownBlocks.Of("First.\n\n" + string.Concat(Enumerable.Repeat("#\n\n```\n```\n\n", Blocks)) + "Last.").Count);

    [Theory]
    [InlineData(Characters, false)]
    [InlineData(Characters + 1, true)]
    public void CharactersAreLimited(int length, bool isCut)
    {
        string text = Assert.Single(Assert.Single(MarkdownBlocks.Of(new string('x', length))).Texts);

        Assert.Equal((Characters + (isCut ? 1 : 0), isCut), (text.Length, text.EndsWith('…')));
    }

    /// <summary>An item of many lines is put together once, and not anew with each line.</summary>
    [Fact]
    public void AnItemOfManyLinesIsPutTogetherOnce()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();

        MarkdownBlocks.Of("- a\n" + string.Concat(Enumerable.Repeat("b\n", Characters / 2)));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4_000_000);
    }
}
