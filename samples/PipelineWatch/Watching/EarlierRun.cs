using PipelineWatch.ClarifeyeApi;

namespace PipelineWatch.Watching;

/// <summary>A run that was there before the watched one, in texts that are safe to print.</summary>
sealed record EarlierRun(Guid? Id, string Name, PipelineRunStatus Status, string StatusText, DateTimeOffset? CreatedAt, long? Documents)
{
    public static EarlierRun Of(PipelineRunListItem item) => new(
        item.Id,
        Printable.Line(item.PipelineName ?? "pipeline", 60),
        item.Status ?? PipelineRunStatus.Unknown,
        StatusWords.Of(item.StatusText),
        item.CreatedAt,
        item.DocumentCount);
}
