using Microsoft.Kiota.Abstractions.Extensions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Benchmarks.Peers.Kiota;

/// <summary>A run in the shape of Kiota's generated models.</summary>
sealed class KiotaRun : IAdditionalDataHolder, IParsable
{
    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>();

    public Guid? Id { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public DateTimeOffset? UpdatedAt { get; set; }

    public KiotaStatus? Status { get; set; }

    public Guid? Project { get; set; }

    public string? PipelineName { get; set; }

    public string? Mode { get; set; }

    public string? CeleryTaskId { get; set; }

    public Guid? User { get; set; }

    public KiotaMap? Tables { get; set; }

    public List<KiotaStep>? Steps { get; set; }

    public List<Guid?>? DocumentIds { get; set; }

    public List<Guid?>? ChunkIds { get; set; }

    public string? RawLogs { get; set; }

    public static KiotaRun CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        ["id"] = node => Id = node.GetGuidValue(),
        ["created_at"] = node => CreatedAt = node.GetDateTimeOffsetValue(),
        ["updated_at"] = node => UpdatedAt = node.GetDateTimeOffsetValue(),
        ["status"] = node => Status = node.GetEnumValue<KiotaStatus>(),
        ["project"] = node => Project = node.GetGuidValue(),
        ["pipeline_name"] = node => PipelineName = node.GetStringValue(),
        ["mode"] = node => Mode = node.GetStringValue(),
        ["celery_task_id"] = node => CeleryTaskId = node.GetStringValue(),
        ["user"] = node => User = node.GetGuidValue(),
        ["tables"] = node => Tables = node.GetObjectValue(KiotaMap.CreateFromDiscriminatorValue),
        ["steps"] = node => Steps = node.GetCollectionOfObjectValues(KiotaStep.CreateFromDiscriminatorValue)?.AsList(),
        ["document_ids"] = node => DocumentIds = node.GetCollectionOfPrimitiveValues<Guid?>()?.AsList(),
        ["chunk_ids"] = node => ChunkIds = node.GetCollectionOfPrimitiveValues<Guid?>()?.AsList(),
        ["raw_logs"] = node => RawLogs = node.GetStringValue(),
    };

    public void Serialize(ISerializationWriter writer)
    {
        writer.WriteGuidValue("id", Id);
        writer.WriteDateTimeOffsetValue("created_at", CreatedAt);
        writer.WriteDateTimeOffsetValue("updated_at", UpdatedAt);
        writer.WriteEnumValue("status", Status);
        writer.WriteGuidValue("project", Project);
        writer.WriteStringValue("pipeline_name", PipelineName);
        writer.WriteStringValue("mode", Mode);
        writer.WriteStringValue("celery_task_id", CeleryTaskId);
        writer.WriteGuidValue("user", User);
        writer.WriteObjectValue("tables", Tables);
        writer.WriteCollectionOfObjectValues("steps", Steps);
        writer.WriteCollectionOfPrimitiveValues("document_ids", DocumentIds);
        writer.WriteCollectionOfPrimitiveValues("chunk_ids", ChunkIds);
        writer.WriteStringValue("raw_logs", RawLogs);
        writer.WriteAdditionalData(AdditionalData);
    }
}
