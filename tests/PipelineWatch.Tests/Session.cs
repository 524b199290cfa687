using PipelineWatch.Rendering;
using PipelineWatch.StandIn;

namespace PipelineWatch.Tests;

/// <summary>One start of the program with piped output: what it writes, and its exit code.</summary>
sealed record Session(ExitCode Code, string Output, string Errors)
{
    public static Task<Session> RunAsync(params string[] words) => RunAsync(token: null, words, CancellationToken.None);

    public static async Task<Session> RunAsync(string? token, string[] words, CancellationToken stop)
    {
        var clock = new LeapingClock();
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var command = new WatchCommand(new PlainLines(output, clock), output, errors, clock);
        var code = await command.RunAsync(words, token, stop);
        return new(code, output.ToString(), errors.ToString());
    }

    /// <summary>Watches <paramref name="target"/>, the way one watches the real service.</summary>
    public static Task<Session> WatchAsync(Target target, string token = StandInServer.Token) =>
        RunAsync(token, ["--url", target.Server.ToString(), "--project", target.Project.ToString(), "--run", target.Run.ToString()], CancellationToken.None);
}
