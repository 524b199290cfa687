namespace PipelineWatch.Tests;

public class DemonstrationTests
{
    [Fact]
    public async Task APipeGetsALinePerChange()
    {
        var session = await Session.RunAsync();
        Assert.Equal("", session.Errors);
        Assert.Equal(ExitCode.Completed, session.Code);
        File.WriteAllText("/tmp/pw/out.txt", session.Output);
        Assert.Equal("""
            TODO

            """.ReplaceLineEndings("\n"), session.Output);
    }

    [Fact]
    public async Task AnAbortedRunEndsWithItsOwnCode()
    {
        var session = await Session.RunAsync("--abort");
        Assert.Equal(ExitCode.RunAborted, session.Code);
        Assert.EndsWith("  run 1a3e7195-7d3e-4c18-b5a0-2e9c84f1d600  aborted\n", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StoppingIsNoError()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        var session = await Session.RunAsync(token: null, [], stopped.Token);
        Assert.Equal(ExitCode.Stopped, session.Code);
        Assert.Equal("Stopped watching; a run at Clarifeye goes on by itself.\n", session.Errors);
    }

    [Fact]
    public async Task HelpIsNoError()
    {
        var session = await Session.RunAsync("--help");
        Assert.Equal((ExitCode.Completed, ""), (session.Code, session.Errors));
        Assert.StartsWith("PipelineWatch shows", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WrongArgumentsAreOneSentence()
    {
        var session = await Session.RunAsync("--region", "mars");
        Assert.Equal(new(ExitCode.WrongArguments, "", "--region must be eu or us. (--help shows how.)\n"), session);
    }
}
