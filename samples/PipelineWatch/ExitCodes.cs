using PipelineWatch.ClarifeyeApi;

namespace PipelineWatch;

static class ExitCodes
{
    /// <summary>Every code and its meaning, as <c>--help</c> and the README show them.</summary>
    public static IReadOnlyList<(ExitCode Code, string Meaning)> Table { get; } =
    [
        (ExitCode.Completed, "the run completed, with or without warnings"),
        (ExitCode.Unexpected, "something unexpected went wrong"),
        (ExitCode.WrongArguments, "wrong arguments"),
        (ExitCode.RunFailed, "the run failed"),
        (ExitCode.RunAborted, "the run was aborted"),
        (ExitCode.TokenRefused, "no token, or one the service refuses (401)"),
        (ExitCode.NotPermitted, "the token may not see this project or run (403)"),
        (ExitCode.NotFound, "no such project or run (404)"),
        (ExitCode.Unreachable, "the service can't be reached"),
        (ExitCode.TimedOut, "the service took too long to answer"),
        (ExitCode.ServiceProblem, "the service answered with another error, or unreadably"),
        (ExitCode.Stopped, "stopped by Ctrl-C or SIGTERM"),
    ];

    /// <summary>The code for a run that has ended.</summary>
    public static ExitCode Of(PipelineRunStatus status) => status switch
    {
        PipelineRunStatus.Completed or PipelineRunStatus.CompletedWithWarnings => ExitCode.Completed,
        PipelineRunStatus.Failed => ExitCode.RunFailed,
        PipelineRunStatus.Aborted => ExitCode.RunAborted,
        _ => ExitCode.Unexpected,
    };
}
