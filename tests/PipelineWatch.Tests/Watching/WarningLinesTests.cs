using Clarifeye.Runtime;
using PipelineWatch.Watching;

namespace PipelineWatch.Tests.Watching;

public class WarningLinesTests
{
    [Theory]
    [InlineData("null", "")]
    [InlineData("[]", "")]
    [InlineData("{}", "")]
    [InlineData("\"one\"", "one")]
    [InlineData("""["one", null, "two"]""", "one|two")]
    [InlineData("""[{"message": "one", "page": 3}, {"page": 4}]""", """one|{"page": 4}""")]
    [InlineData("7", "7")]
    [InlineData("""["\u001b[2J", "two\nlines"]""", "[2J|two lines")]
    public void WarningsOfAnyShapeAreLines(string json, string lines) => Assert.Equal(lines, string.Join('|', WarningLines.Of(RawJson.Parse(json))));

    [Fact]
    public void NoWarningsAreNoLines() => Assert.Empty(WarningLines.Of(null));
}
