using PipelineWatch.Rendering;
using PipelineWatch.Watching;

namespace PipelineWatch.Tests.Rendering;

public class StepWindowTests
{
    [Theory]
    [InlineData("cccrpp", 6, "cccrpp", "")]
    [InlineData("rppppp", 3, "rpp", "3 more below")]
    [InlineData("ccccrp", 3, "ccr", "2 more above, 1 more below")]
    [InlineData("cccccc", 3, "ccc", "3 more above")]
    public void TheStepsAroundTheFirstThatGoesOnAreShown(string steps, int capacity, string shown, string leftOut)
    {
        var window = StepWindow.Of([.. steps.Select(Step)], capacity);
        Assert.Equal(shown, string.Concat(window.Steps.Select(step => step.StatusText[0])));
        Assert.Equal(leftOut, window.LeftOut);
    }

    static StepSnapshot Step(char status) => Runs.Step("step", status switch { 'c' => "completed", 'r' => "running", _ => "pending" });
}
