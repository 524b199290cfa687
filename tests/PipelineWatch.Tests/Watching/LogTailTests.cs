using PipelineWatch.Watching;

namespace PipelineWatch.Tests.Watching;

public class LogTailTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("\n\n", "")]
    [InlineData("one", "one")]
    [InlineData("one\ntwo\n", "one|two")]
    [InlineData("one\r\ntwo\r\nthree\r\nfour\r\n", "two|three|four")]
    [InlineData("one\n\n\ntwo", "one|two")]
    public void TheLastThreeLines(string? log, string lines) => Assert.Equal(lines, string.Join('|', LogTail.Of(log, 3)));
}
