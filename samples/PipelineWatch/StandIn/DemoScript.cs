namespace PipelineWatch.StandIn;

/// <summary>The run of the demonstration: twelve steps in about eight seconds, one of which ends with a warning.</summary>
static class DemoScript
{
    static readonly ScriptedStep[] s_steps =
    [
        new("Parse documents", "parsing", 1.2, [], "120 documents, 1,874 pages"),
        new("Split into chunks", "chunking", 0.8, ["Parse documents"], "5,310 chunks"),
        new("Tag chunks", "tag-extraction", 1.4, ["Split into chunks"], "51 tags"),
        new("Extract parties", "object-extraction", 1.8, ["Split into chunks"], "246 parties"),
        new("Extract clauses", "object-extraction", 2.3, ["Split into chunks"], "1,090 clauses"),
        new("Extract amounts", "object-extraction", 1.0, ["Split into chunks"], "412 amounts"),
        new("Embed chunks", "embedding", 2.6, ["Split into chunks"], "5,310 vectors"),
        new("Normalise amounts", "object-cleaning", 0.9, ["Extract amounts"], "409 amounts") { Warning = "3 of 412 amounts name no currency." },
        new("Link parties", "object-linking", 1.2, ["Extract parties", "Extract clauses"], "233 parties in 1,090 clauses"),
        new("Build search index", "indexing", 1.6, ["Embed chunks", "Tag chunks"], "one index"),
        new("Check consistency", "validation", 1.0, ["Link parties", "Normalise amounts"], "no contradictions"),
        new("Publish tables", "publishing", 1.1, ["Build search index", "Check consistency"], "5 tables"),
    ];

    public static IReadOnlyList<ScheduledStep> Schedule { get; } = ScheduledStep.Schedule(s_steps, queued: TimeSpan.FromSeconds(0.3));
}
