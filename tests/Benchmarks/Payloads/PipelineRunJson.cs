using System.Globalization;
using System.Text.Json.Nodes;

namespace Benchmarks.Payloads;

/// <summary>A pipeline run in the shape the Clarifeye API sends, of any size.</summary>
static class PipelineRunJson
{
    static readonly string[] s_kinds = ["parsing", "chunking", "tag-extraction", "object-extraction", "embedding", "indexing"];
    static readonly string[] s_statuses = ["completed", "completed", "completed_with_warnings", "running"];

    public static JsonObject Of(Seeded seeded, int steps, int documents, int chunks, int logLength) => new()
    {
        ["id"] = seeded.Uuid(),
        ["created_at"] = seeded.Instant(),
        ["updated_at"] = seeded.Instant(),
        ["status"] = "completed_with_warnings",
        ["project"] = seeded.Uuid(),
        ["pipeline_name"] = "default-pipeline",
        ["mode"] = "recreate-all",
        ["celery_task_id"] = seeded.Uuid(),
        ["user"] = seeded.Uuid(),
        ["tables"] = new JsonObject { ["documents"] = seeded.Uuid(), ["chunks"] = seeded.Uuid(), ["tags"] = null },
        ["steps"] = new JsonArray([.. Enumerable.Range(0, steps).Select(index => Step(seeded, index))]),
        ["document_ids"] = Uuids(seeded, documents),
        ["chunk_ids"] = Uuids(seeded, chunks),
        ["raw_logs"] = seeded.Log(logLength),
    };

    static JsonObject Step(Seeded seeded, int index) => new()
    {
        ["id"] = seeded.Uuid(),
        ["created_at"] = seeded.Instant(),
        ["updated_at"] = seeded.Instant(),
        ["step"] = s_kinds[index % s_kinds.Length],
        ["name"] = Name(index),
        ["status"] = s_statuses[index % s_statuses.Length],
        ["inputs"] = new JsonObject { ["documents"] = seeded.Uuid(), ["chunks"] = index % 2 == 0 ? null : seeded.Uuid() },
        ["outputs"] = new JsonObject { [string.Create(CultureInfo.InvariantCulture, $"table_{index}")] = seeded.Uuid(), ["tags"] = null },
        ["warnings"] = index % 4 == 3 ? new JsonArray(Warning(index)) : null,
        ["depends_on"] = index == 0 ? [] : new JsonArray(Name(index - 1)),
        ["params"] = Settings(),
        ["tag_extractor_id"] = index % 6 == 2 ? seeded.Uuid() : null,
        ["object_extractor_id"] = index % 6 == 3 ? seeded.Uuid() : null,
        ["chunks_extractor_id"] = index % 6 == 1 ? seeded.Uuid() : null,
    };

    static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"{s_kinds[index % s_kinds.Length]}-{index}");

    static JsonObject Warning(int index) => new() { ["code"] = "LOW_CONFIDENCE", ["count"] = index, ["message"] = "Some chunks had low confidence" };

    static JsonObject Settings() => new()
    {
        ["model"] = "gpt-4o-mini",
        ["temperature"] = 0.2,
        ["batch_size"] = 64,
        ["retry"] = new JsonObject { ["max"] = 3, ["backoff"] = 1.5 },
        ["use_cache"] = true,
        ["labels"] = new JsonArray("a", "b", "c"),
        ["prompt"] = "Extract the tags from the chunk",
    };

    static JsonArray Uuids(Seeded seeded, int count) => new([.. Enumerable.Range(0, count).Select(_ => (JsonNode)seeded.Uuid())]);
}
