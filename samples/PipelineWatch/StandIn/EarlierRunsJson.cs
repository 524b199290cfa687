using System.Text.Json.Nodes;

namespace PipelineWatch.StandIn;

/// <summary>The runs of the days before, the newest first.</summary>
static class EarlierRunsJson
{
    static readonly (string Pipeline, string Mode, string Status, int Documents)[] s_runs =
    [
        ("contract-terms", "upsert-all", "completed", 118),
        ("contract-terms", "upsert-single", "completed_with_warnings", 1),
        ("invoices", "recreate-all", "failed", 942),
        ("invoices", "recreate-all", "aborted", 942),
        ("contract-terms", "upsert-all", "completed", 117),
        ("invoices", "upsert-all", "completed", 36),
        ("contract-terms", "recreate-all", "completed", 112),
        ("contract-terms", "recreate-single", "completed", 1),
    ];

    public static IEnumerable<JsonObject> Of(Guid project, DateTimeOffset begun) => s_runs.Select((run, index) => new JsonObject
    {
        ["id"] = ScriptedId.Of(ScriptedId.Runs, index + 1),
        ["created_at"] = begun.AddHours(-19 * (index + 1)),
        ["updated_at"] = begun.AddHours(-19 * (index + 1)).AddMinutes(7),
        ["status"] = run.Status,
        ["project"] = project,
        ["pipeline_name"] = run.Pipeline,
        ["mode"] = run.Mode,
        ["celery_task_id"] = "",
        ["user"] = ScriptedId.Of(ScriptedId.Users, 0),
        ["tables"] = null,
        ["steps"] = new JsonArray(),
        ["document_count"] = run.Documents,
        ["chunk_count"] = 45 * run.Documents,
        ["raw_logs"] = "",
    });
}
