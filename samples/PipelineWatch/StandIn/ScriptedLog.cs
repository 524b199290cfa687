using System.Globalization;

namespace PipelineWatch.StandIn;

/// <summary>The run's log, which grows with it: a line when a step begins, one half way, and its results at its end.</summary>
static class ScriptedLog
{
    public static string Of(ScriptedRun run, TimeSpan elapsed)
    {
        var lines = run.Steps.SelectMany(Lines).Where(line => line.At <= elapsed).OrderBy(line => line.At);
        return string.Concat(lines.Select(line => string.Create(CultureInfo.InvariantCulture, $"{run.Begun + line.At:HH:mm:ss.f} {line.Text}\n")));
    }

    static IEnumerable<(TimeSpan At, string Text)> Lines(ScheduledStep scheduled)
    {
        var step = scheduled.Step;
        yield return (scheduled.Begin, $"{step.Kind}: {step.Name} begins");
        yield return ((scheduled.Begin + scheduled.End) / 2, $"{step.Kind}: half way");
        if (step.Warning is { } warning)
        {
            yield return (scheduled.End, $"{step.Kind}: warning: {warning}");
        }
        yield return (scheduled.End, $"{step.Kind}: {step.Result}");
    }
}
