using Clarifeye.Runtime;
using PipelineWatch.ClarifeyeApi;
using PipelineWatch.Rendering;
using PipelineWatch.StandIn;
using PipelineWatch.Watching;

namespace PipelineWatch;

/// <summary>The whole program, from its arguments to its exit code; nothing here knows whether a terminal or a test looks on.</summary>
sealed class WatchCommand(IRunDisplay display, TextWriter output, TextWriter errors, TimeProvider clock)
{
    static readonly TimeSpan s_answerTimeout = TimeSpan.FromSeconds(30);

    // To the run's end, however long it takes: Ctrl-C is always there.
    static readonly PollingOptions s_untilItsEnd = new() { Timeout = Timeout.InfiniteTimeSpan };

    public async Task<ExitCode> RunAsync(IReadOnlyList<string> words, string? token, CancellationToken stop)
    {
        try
        {
            var arguments = Arguments.Parse(words);
            if (arguments.Help)
            {
                await output.WriteAsync(HelpText.Text);
                return ExitCode.Completed;
            }
            return arguments.Target is { } target
                ? await WatchAsync(target, new BearerToken(AccessToken.From(token)), arguments.Abort, s_untilItsEnd, stop)
                : await DemonstrateAsync(arguments.Abort, stop);
        }
        catch (Exception exception) // The person at the terminal gets a sentence, whatever happened; never a stack trace.
        {
            var failure = Sentences.For(exception, stop);
            await errors.WriteLineAsync(Printable.Line(failure.Message, 600));
            return failure.Code;
        }
    }

    async Task<ExitCode> DemonstrateAsync(bool abort, CancellationToken stop)
    {
        // To be worth watching, a run that is aborted at once must have begun before.
        var begun = clock.GetUtcNow() - TimeSpan.FromSeconds(abort ? 3 : 0);
        await using var standIn = await StandInServer.StartAsync(new ScriptedRun(DemoScript.Schedule, begun), clock, stop);
        var polling = new PollingOptions { Interval = TimeSpan.FromMilliseconds(250) };
        return await WatchAsync(standIn.Target, new BearerToken(StandInServer.Token), abort, polling, stop);
    }

    async Task<ExitCode> WatchAsync(Target target, Credential credential, bool abort, PollingOptions polling, CancellationToken stop)
    {
        var options = new ClientOptions { BaseAddress = target.Server, TimeProvider = clock, Timeout = s_answerTimeout };
        using var client = new ClarifeyeClient(credential, options);
        try
        {
            var runs = client.PipelineRuns;
            await display.ShowEarlierAsync(EarlierRuns.Of(runs, target, stop), stop);
            if (abort)
            {
                await runs.AbortPipelineRunAsync(target.Project, target.Run, cancellationToken: stop);
            }
            var snapshots = RunSnapshots.Of(runs.WatchPipelineRunAsync(target.Project, target.Run, polling, cancellationToken: stop), stop);
            return ExitCodes.Of((await display.WatchAsync(snapshots, stop)).Status);
        }
        catch (Exception exception) when (Sentences.About(target, exception, stop) is { } failure)
        {
            throw failure;
        }
    }
}
