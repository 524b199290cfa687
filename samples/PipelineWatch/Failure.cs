namespace PipelineWatch;

/// <summary>A reason to stop that fits into one sentence for the person at the terminal.</summary>
sealed class Failure(ExitCode code, string sentence, Exception? cause = null) : Exception(sentence, cause)
{
    public ExitCode Code { get; } = code;
}
