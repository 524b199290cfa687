using System.Text.Json.Nodes;

namespace PipelineWatch.StandIn;

/// <summary>The scripted run as the service would tell it.</summary>
static class RunJson
{
    public static JsonObject Full(ScriptedRun run, Target target, TimeSpan elapsed)
    {
        var json = Common(run, target, elapsed);
        json["document_ids"] = new JsonArray([.. Enumerable.Range(0, 3).Select(number => (JsonNode)ScriptedId.Of(ScriptedId.Documents, number).ToString())]);
        json["chunk_ids"] = null;
        json["raw_logs"] = ScriptedLog.Of(run, elapsed);
        return json;
    }

    public static JsonObject ListItem(ScriptedRun run, Target target, TimeSpan elapsed)
    {
        var json = Common(run, target, elapsed);
        json["document_count"] = 3;
        json["chunk_count"] = 5310;
        json["raw_logs"] = "";
        return json;
    }

    static JsonObject Common(ScriptedRun run, Target target, TimeSpan elapsed) => new()
    {
        ["id"] = target.Run,
        ["created_at"] = run.Begun,
        ["updated_at"] = run.Begun + run.LastChange(elapsed),
        ["status"] = run.Status(elapsed),
        ["project"] = target.Project,
        ["pipeline_name"] = "contract-terms",
        ["mode"] = "upsert-all",
        ["celery_task_id"] = "6d8f1c02-b7e4-49a5-9c30-a41e7f5d28b6",
        ["user"] = null,
        ["tables"] = new JsonObject { ["chunks"] = ScriptedId.Of(ScriptedId.Tables, 0) },
        ["steps"] = new JsonArray([.. run.Steps.Select(step => Step(run, step, elapsed))]),
    };

    static JsonObject Step(ScriptedRun run, ScheduledStep scheduled, TimeSpan elapsed) => new()
    {
        ["id"] = scheduled.Id,
        ["created_at"] = run.Begun,
        ["updated_at"] = run.Begun + (elapsed >= scheduled.End ? scheduled.End : elapsed >= scheduled.Begin ? scheduled.Begin : TimeSpan.Zero),
        ["step"] = scheduled.Step.Kind,
        ["name"] = scheduled.Step.Name,
        ["status"] = run.Status(scheduled, elapsed),
        ["inputs"] = new JsonObject { ["chunks"] = scheduled.Step.DependsOn.Length == 0 ? null : ScriptedId.Of(ScriptedId.Tables, 0) },
        ["outputs"] = new JsonObject(),
        ["warnings"] = elapsed >= scheduled.End && scheduled.Step.Warning is { } warning ? new JsonArray(warning) : null,
        ["depends_on"] = new JsonArray([.. scheduled.Step.DependsOn.Select(name => (JsonNode)name)]),
        ["params"] = new JsonObject(),
        ["tag_extractor_id"] = null,
        ["object_extractor_id"] = null,
        ["chunks_extractor_id"] = null,
    };
}
