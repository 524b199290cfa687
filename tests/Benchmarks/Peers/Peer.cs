using System.Buffers;

namespace Benchmarks.Peers;

/// <summary>One way to turn JSON into a pipeline run and back.</summary>
/// <param name="Name">As the tables show it.</param>
/// <param name="Read">Makes objects of a whole payload.</param>
/// <param name="Write">Writes what Read made; the target is reused from call to call.</param>
/// <param name="KeepsUnknowns">Whether members that the document does not list survive a round trip.</param>
/// <param name="WritesNulls">Whether a null is written as such, and not left out.</param>
sealed record Peer(string Name, Func<byte[], object> Read, Action<object, ArrayBufferWriter<byte>> Write, bool KeepsUnknowns = false, bool WritesNulls = true)
{
    /// <summary>Every peer, the one under test first.</summary>
    public static IReadOnlyList<Peer> All { get; } =
    [
        Generated.Peer,
        SystemTextJson.SourceGenerated.Peer,
        SystemTextJson.KeepingUnknowns.Peer,
        SystemTextJson.Reflection.Peer,
        Newtonsoft.NewtonsoftJson.Peer,
        Kiota.KiotaJson.Peer,
    ];

    public override string ToString() => Name;
}
