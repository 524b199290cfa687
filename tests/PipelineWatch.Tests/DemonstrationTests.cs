namespace PipelineWatch.Tests;

public class DemonstrationTests
{
    [Fact]
    public async Task APipeGetsALinePerChange()
    {
        var session = await Session.RunAsync();
        Assert.Equal("", session.Errors);
        Assert.Equal(ExitCode.Completed, session.Code);
        Assert.Equal("""
            2026-11-22T17:00:00Z  run 1a3e7195-7d3e-4c18-b5a0-2e9c84f1d601  completed
            2026-11-21T22:00:00Z  run 1a3e7195-7d3e-4c18-b5a0-2e9c84f1d602  completed_with_warnings
            2026-11-21T03:00:00Z  run 1a3e7195-7d3e-4c18-b5a0-2e9c84f1d603  failed
            2026-11-20T08:00:00Z  run 1a3e7195-7d3e-4c18-b5a0-2e9c84f1d604  aborted
            2026-11-19T13:00:00Z  run 1a3e7195-7d3e-4c18-b5a0-2e9c84f1d605  completed
            2026-11-18T18:00:00Z  run 1a3e7195-7d3e-4c18-b5a0-2e9c84f1d606  completed
            2026-11-17T23:00:00Z  run 1a3e7195-7d3e-4c18-b5a0-2e9c84f1d607  completed
            2026-11-17T04:00:00Z  run 1a3e7195-7d3e-4c18-b5a0-2e9c84f1d608  completed
            2026-11-23T12:00:00Z  run 1a3e7195-7d3e-4c18-b5a0-2e9c84f1d600  pending
            2026-11-23T12:00:00Z  run 1a3e7195-7d3e-4c18-b5a0-2e9c84f1d600  running
            2026-11-23T12:00:00Z  Parse documents                           running
            2026-11-23T12:00:01Z  Parse documents                           completed
            2026-11-23T12:00:01Z  Split into chunks                         running
            2026-11-23T12:00:02Z  Split into chunks                         completed
            2026-11-23T12:00:02Z  Tag chunks                                running
            2026-11-23T12:00:02Z  Extract parties                           running
            2026-11-23T12:00:02Z  Extract clauses                           running
            2026-11-23T12:00:02Z  Extract amounts                           running
            2026-11-23T12:00:02Z  Embed chunks                              running
            2026-11-23T12:00:03Z  Extract amounts                           completed
            2026-11-23T12:00:03Z  Normalise amounts                         running
            2026-11-23T12:00:03Z  Tag chunks                                completed
            2026-11-23T12:00:04Z  Extract parties                           completed
            2026-11-23T12:00:04Z  Normalise amounts                         completed_with_warnings
            2026-11-23T12:00:04Z  Normalise amounts                         warning: 3 of 412 amounts name no currency.
            2026-11-23T12:00:04Z  Extract clauses                           completed
            2026-11-23T12:00:04Z  Link parties                              running
            2026-11-23T12:00:05Z  Embed chunks                              completed
            2026-11-23T12:00:05Z  Build search index                        running
            2026-11-23T12:00:06Z  Link parties                              completed
            2026-11-23T12:00:06Z  Check consistency                         running
            2026-11-23T12:00:06Z  Build search index                        completed
            2026-11-23T12:00:07Z  Check consistency                         completed
            2026-11-23T12:00:07Z  Publish tables                            running
            2026-11-23T12:00:08Z  Publish tables                            completed
            2026-11-23T12:00:08Z  run 1a3e7195-7d3e-4c18-b5a0-2e9c84f1d600  completed_with_warnings

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
