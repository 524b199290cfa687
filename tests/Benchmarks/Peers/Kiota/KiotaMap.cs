using Microsoft.Kiota.Abstractions.Serialization;

namespace Benchmarks.Peers.Kiota;

/// <summary>What Kiota makes of an object that has only undeclared members, such as a map.</summary>
sealed class KiotaMap : IAdditionalDataHolder, IParsable
{
    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>();

    public static KiotaMap CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>();

    public void Serialize(ISerializationWriter writer) => writer.WriteAdditionalData(AdditionalData);
}
