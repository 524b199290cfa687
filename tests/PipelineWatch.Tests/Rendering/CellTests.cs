using PipelineWatch.Rendering;

namespace PipelineWatch.Tests.Rendering;

public class CellTests
{
    [Theory]
    [InlineData("Parse", 5, "Parse")]
    [InlineData("Parsing", 5, "Pars…")]
    [InlineData("東京都", 6, "東京都")]
    [InlineData("東京都", 5, "東京…")]
    [InlineData("東京都", 4, "東…")]
    [InlineData("abc🚀", 4, "abc…")]
    public void ATextIsCutAsATerminalMeasures(string text, int width, string fitted) => Assert.Equal(fitted, Cell.Fit(text, width));
}
