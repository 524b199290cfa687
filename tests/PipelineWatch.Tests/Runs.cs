using PipelineWatch.ClarifeyeApi;
using PipelineWatch.Watching;

namespace PipelineWatch.Tests;

/// <summary>Runs as the tests need them, made of the generated types.</summary>
static class Runs
{
    public static RunSnapshot Of(string status, params StepSnapshot[] steps) =>
        RunSnapshot.Of(new PipelineRun { Id = Guid.Empty, PipelineName = "contract-terms", StatusText = status }) with { Steps = steps };

    public static StepSnapshot Step(string name, string status) => StepSnapshot.Of(new PipelineRunStep { Name = name, Step = "parsing", StatusText = status });
}
