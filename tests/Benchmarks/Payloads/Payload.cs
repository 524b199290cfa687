using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Benchmarks.Payloads;

/// <summary>A pipeline run as bytes. All are made here from a seed: the same ones in every run.</summary>
/// <param name="Name">As in the names of the figures.</param>
/// <param name="Utf8">Compact JSON, escaping no more than it must, as most servers write it.</param>
/// <param name="Declared">What a reader that drops undeclared members can keep of it.</param>
sealed record Payload(string Name, byte[] Utf8, JsonNode Declared)
{
    static readonly JsonObject s_medium = PipelineRunJson.Of(new Seeded(2), steps: 12, documents: 20, chunks: 200, logLength: 4_100);

    /// <summary>1.6 KB: one step.</summary>
    public static Payload Small { get; } = Of("small", PipelineRunJson.Of(new Seeded(1), steps: 1, documents: 1, chunks: 3, logLength: 200));

    /// <summary>22 KB: 12 steps, 220 ids, 4 KB of logs.</summary>
    public static Payload Medium { get; } = Of("medium", s_medium);

    /// <summary>3 MB: 40 steps, 70,000 ids, 200 KB of logs.</summary>
    public static Payload Large { get; } =
        Of("large", PipelineRunJson.Of(new Seeded(3), steps: 40, documents: 20_000, chunks: 50_000, logLength: 200_000));

    /// <summary>The medium one, its members in no order.</summary>
    public static Payload Shuffled { get; } = Of("shuffled", Variations.Shuffled(s_medium, new Seeded(4)));

    /// <summary>The medium one with 39 members more than the document lists.</summary>
    public static Payload Unknown { get; } = Of("unknown", Variations.WithUnknowns(s_medium)) with { Declared = s_medium };

    public static IReadOnlyList<Payload> All { get; } = [Small, Medium, Large, Shuffled, Unknown];

    public override string ToString() => Name;

    static Payload Of(string name, JsonObject run)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            run.WriteTo(writer);
        }
        return new(name, stream.ToArray(), run);
    }
}
