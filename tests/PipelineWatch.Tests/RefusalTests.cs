using PipelineWatch.StandIn;

namespace PipelineWatch.Tests;

public class RefusalTests
{
    static readonly Guid s_other = new("9b42d6e0-f51c-4e83-a70d-25c8b1f4963e");

    [Fact]
    public Task ATokenThatIsRefused() => IsOneSentence(
        target => target,
        ExitCode.TokenRefused, "[server] refuses the token (401): check CLARIFEYE_TOKEN, and that the token is of this region.", token: "another");

    [Fact]
    public Task AProjectOfOthers() => IsOneSentence(
        target => target with { Project = StandInServer.ClosedProject },
        ExitCode.NotPermitted, $"The token has no permission for project {StandInServer.ClosedProject} (403): ask its administrator.");

    [Fact]
    public Task AnUnknownProject() => IsOneSentence(
        target => target with { Project = s_other },
        ExitCode.NotFound, $"There is no project {s_other} at [server] (404): check --project and the region.");

    [Fact]
    public Task AnUnknownRun() => IsOneSentence(
        target => target with { Run = s_other },
        ExitCode.NotFound, $"There is no run {s_other} in project 0f6b2a94-7d3e-4c18-b5a0-2e9c84f1d600 (404): check --run and --project.");

    [Fact]
    public Task AnAddressThatIsNotTheApis() => IsOneSentence(
        target => target with { Server = new Uri(target.Server, "/elsewhere") },
        ExitCode.NotFound, "There is no project 0f6b2a94-7d3e-4c18-b5a0-2e9c84f1d600 at [server] (404): check --project and the region.");

    [Fact]
    public Task AServerThatIsNotThere() => IsOneSentence(
        target => target with { Server = new Uri("http://127.0.0.1:1/api/v1") },
        ExitCode.Unreachable, "[server] can't be reached (no connection): check the network and --url.");

    static async Task IsOneSentence(Func<Target, Target> change, ExitCode code, string sentence, string token = StandInServer.Token)
    {
        var clock = new LeapingClock();
        await using var standIn = await StandInServer.StartAsync(new ScriptedRun(DemoScript.Schedule, clock.GetUtcNow()), clock, CancellationToken.None);
        var target = change(standIn.Target);
        var session = await Session.WatchAsync(target, token);
        Assert.Equal((code, sentence.Replace("[server]", target.Server.Authority, StringComparison.Ordinal) + "\n"), (session.Code, session.Errors));
    }
}
