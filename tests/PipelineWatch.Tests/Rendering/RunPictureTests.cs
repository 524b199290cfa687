using PipelineWatch.Rendering;
using PipelineWatch.Watching;
using Spectre.Console;

namespace PipelineWatch.Tests.Rendering;

public class RunPictureTests
{
    static readonly DateTimeOffset s_now = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(40, 16)]
    [InlineData(80, 24)]
    [InlineData(120, 30)]
    public void ItFitsTheTerminal(int width, int height)
    {
        var steps = Enumerable.Range(0, 100)
            .Select(number => Runs.Step($"A step with a rather long name {number}", number < 50 ? "completed_with_warnings" : "pending"))
            .Select(step => step with { DependsOn = ["one long name after another", "and another"], Warnings = [new string('w', 290)] });
        string[] lines = Draw(Runs.Of("running", [.. steps]) with { Log = [.. Enumerable.Repeat(new string('l', 290), 10)] }, width, height);
        Assert.InRange(lines.Length, 10, height - 1);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, width));
    }

    [Fact]
    public void AStepIsARow() => Assert.Contains(
        "· Publish pending                        Check", Draw(Runs.Of("running", Runs.Step("Publish", "pending") with { DependsOn = ["Check"] }), 80, 24));

    [Fact]
    public void ProgressCountsTheStepsThatHaveEnded() => Assert.Contains(
        "━━━━━━━━━━━━──────────── 1 of 2 steps, running",
        Draw(Runs.Of("running", Runs.Step("a", "failed"), Runs.Step("b", "running")), 80, 24));

    [Fact]
    public void TheRunsAgeIsShown() => Assert.Contains(
        "──────────────────────── 0 of 0 steps, pending, 1:03:07", Draw(Runs.Of("pending") with { CreatedAt = s_now - new TimeSpan(1, 3, 7) }, 80, 24));

    [Fact]
    public void AServersTextIsNeverMarkup() =>
        Assert.Contains(Draw(Runs.Of("running", Runs.Step("[red]a[/] [", "[x]")), 80, 24), line => line.Contains("[red]a[/] [ [x]", StringComparison.Ordinal));

    static string[] Draw(RunSnapshot run, int width, int height)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new() { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) });
        (console.Profile.Width, console.Profile.Height, console.Profile.Capabilities.Unicode) = (width, height, true);
        console.Write(RunPicture.Of(run, new StepTimes(new LeapingClock()), s_now, new Screen(width, height, Unicode: true, Frame: 0)));
        return [.. output.ToString().TrimEnd('\n').Split('\n').Select(line => line.TrimEnd())];
    }
}
