using Microsoft.Kiota.Abstractions.Extensions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Benchmarks.Peers.Kiota;

/// <summary>One step of a <see cref="KiotaRun"/>.</summary>
sealed class KiotaStep : IAdditionalDataHolder, IParsable
{
    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>();

    public Guid? Id { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public DateTimeOffset? UpdatedAt { get; set; }

    public string? Step { get; set; }

    public string? Name { get; set; }

    public KiotaStatus? Status { get; set; }

    public KiotaMap? Inputs { get; set; }

    public KiotaMap? Outputs { get; set; }

    public UntypedNode? Warnings { get; set; }

    public List<string>? DependsOn { get; set; }

    public KiotaMap? Params { get; set; }

    public Guid? TagExtractorId { get; set; }

    public Guid? ObjectExtractorId { get; set; }

    public Guid? ChunksExtractorId { get; set; }

    public static KiotaStep CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        ["id"] = node => Id = node.GetGuidValue(),
        ["created_at"] = node => CreatedAt = node.GetDateTimeOffsetValue(),
        ["updated_at"] = node => UpdatedAt = node.GetDateTimeOffsetValue(),
        ["step"] = node => Step = node.GetStringValue(),
        ["name"] = node => Name = node.GetStringValue(),
        ["status"] = node => Status = node.GetEnumValue<KiotaStatus>(),
        ["inputs"] = node => Inputs = node.GetObjectValue(KiotaMap.CreateFromDiscriminatorValue),
        ["outputs"] = node => Outputs = node.GetObjectValue(KiotaMap.CreateFromDiscriminatorValue),
        ["warnings"] = node => Warnings = node.GetObjectValue(UntypedNode.CreateFromDiscriminatorValue),
        ["depends_on"] = node => DependsOn = node.GetCollectionOfPrimitiveValues<string>()?.AsList(),
        ["params"] = node => Params = node.GetObjectValue(KiotaMap.CreateFromDiscriminatorValue),
        ["tag_extractor_id"] = node => TagExtractorId = node.GetGuidValue(),
        ["object_extractor_id"] = node => ObjectExtractorId = node.GetGuidValue(),
        ["chunks_extractor_id"] = node => ChunksExtractorId = node.GetGuidValue(),
    };

    public void Serialize(ISerializationWriter writer)
    {
        writer.WriteGuidValue("id", Id);
        writer.WriteDateTimeOffsetValue("created_at", CreatedAt);
        writer.WriteDateTimeOffsetValue("updated_at", UpdatedAt);
        writer.WriteStringValue("step", Step);
        writer.WriteStringValue("name", Name);
        writer.WriteEnumValue("status", Status);
        writer.WriteObjectValue("inputs", Inputs);
        writer.WriteObjectValue("outputs", Outputs);
        writer.WriteObjectValue("warnings", Warnings);
        writer.WriteCollectionOfPrimitiveValues("depends_on", DependsOn);
        writer.WriteObjectValue("params", Params);
        writer.WriteGuidValue("tag_extractor_id", TagExtractorId);
        writer.WriteGuidValue("object_extractor_id", ObjectExtractorId);
        writer.WriteGuidValue("chunks_extractor_id", ChunksExtractorId);
        writer.WriteAdditionalData(AdditionalData);
    }
}
