namespace PipelineWatch.Watching;

/// <summary>One thing that is new: what it is about (the run or a step) and the news (a status or a warning).</summary>
sealed record RunChange(string Subject, string News);
