namespace PipelineWatch;

/// <summary>What the program tells the shell; <see cref="ExitCodes.Table"/> says it in words.</summary>
enum ExitCode
{
    Completed = 0,
    Unexpected = 1,
    WrongArguments = 2,
    RunFailed = 3,
    RunAborted = 4,
    TokenRefused = 5,
    NotPermitted = 6,
    NotFound = 7,
    Unreachable = 8,
    TimedOut = 9,
    ServiceProblem = 10,
    Stopped = 130,
}
