using System.Net;
using Clarifeye.Runtime;

namespace PipelineWatch;

/// <summary>Each thing that can go wrong, as one sentence for a person and a code for a script.</summary>
static class Sentences
{
    /// <summary>What happened anywhere in the program.</summary>
    public static Failure For(Exception exception, CancellationToken stop) => exception switch
    {
        Failure failure => failure,
        OperationCanceledException when stop.IsCancellationRequested => new(ExitCode.Stopped, "Stopped watching; a run at Clarifeye goes on by itself."),
        _ => new(ExitCode.Unexpected, $"Something unexpected went wrong: {exception.Message}", exception),
    };

    /// <summary>What happened between us and the service; null for what is not about that.</summary>
    public static Failure? About(Target target, Exception exception, CancellationToken stop) => exception switch
    {
        OperationCanceledException when stop.IsCancellationRequested => null,
        UnreadableResponseException => new(ExitCode.ServiceProblem,
            $"{target.Server} answered, but not as the Clarifeye API does: check --url or --region.", exception),
        ApiException error => Answer(target, error),
        TimeoutException => new(ExitCode.TimedOut,
            $"{target.Server.Authority} took too long to answer: try again later.", exception),
        HttpRequestException error => new(ExitCode.Unreachable,
            $"{target.Server.Authority} can't be reached ({Reason(error.HttpRequestError)}): check the network and --url.", exception),
        HttpIOException error => new(ExitCode.Unreachable,
            $"The connection to {target.Server.Authority} broke ({Reason(error.HttpRequestError)}): start again to watch on.", exception),
        _ => null,
    };

    static Failure Answer(Target target, ApiException error) => error.StatusCode switch
    {
        HttpStatusCode.Unauthorized => new(ExitCode.TokenRefused,
            $"{target.Server.Authority} refuses the token (401): check {AccessToken.Variable}, and that the token is of this region.", error),
        HttpStatusCode.Forbidden => new(ExitCode.NotPermitted,
            $"The token has no permission for project {target.Project} (403): ask its administrator.", error),
        HttpStatusCode.NotFound => new(ExitCode.NotFound, Missing(target, error), error),
        _ => new(ExitCode.ServiceProblem, $"{target.Server.Authority} can't do it: {error.Message}", error),
    };

    static string Missing(Target target, ApiException error) => error.OperationId == "listPipelineRuns"
        ? $"There is no project {target.Project} at {target.Server.Authority} (404): check --project and the region."
        : $"There is no run {target.Run} in project {target.Project} (404): check --run and --project.";

    static string Reason(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => "its name is unknown",
        HttpRequestError.ConnectionError => "no connection",
        HttpRequestError.SecureConnectionError => "its certificate or TLS is not accepted",
        HttpRequestError.ResponseEnded => "it ended in the middle of an answer",
        _ => "no answer",
    };
}
