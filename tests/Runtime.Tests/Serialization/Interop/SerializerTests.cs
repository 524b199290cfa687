using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Clarifeye.Runtime;
using Runtime.Tests.Serialization.Fixtures;
using Runtime.Tests.Support;

namespace Runtime.Tests.Serialization.Interop;

/// <summary>JsonSerializer reads and writes what ApiJson does.</summary>
public class SerializerTests
{
    static readonly JsonSerializerOptions s_options = Options();
    static readonly JsonSerializerOptions s_relaxed = new(s_options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    static readonly JsonSerializerOptions s_indented = new(s_relaxed) { WriteIndented = true };
    static readonly JsonSerializerOptions s_small = new(s_options) { DefaultBufferSize = 16 };

    public static TheoryData<string> Payloads => Fixtures.Payloads.All;

    [Theory]
    [MemberData(nameof(Payloads))]
    public void ItIsTheSameJsonBothWays(string json)
    {
        var run = JsonSerializer.Deserialize<PipelineRun>(json, s_relaxed)!;

        Assert.Equal(Json.RoundTrip<PipelineRun>(json), Json.Write(run));
        Assert.Equal(Json.Write(run), JsonSerializer.Serialize(run, s_relaxed));
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public async Task AStreamIsReadWhateverItsPieces(string json)
    {
        await using var stream = new ChunkedStream(Encoding.UTF8.GetBytes(json), 7);

        var run = await JsonSerializer.DeserializeAsync<PipelineRun>(stream, s_small, TestContext.Current.CancellationToken);

        Assert.Equal(Json.RoundTrip<PipelineRun>(json), Json.Write(run!));
    }

    [Fact]
    public void ASequenceOfSegmentsIsRead()
    {
        var first = new Segment("""{"name":"a","tables":[1.0"""u8.ToArray());
        Segment last = first.Before(""",2]}"""u8.ToArray());
        var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));

        Assert.Equal("[1.0,2]", JsonSerializer.Deserialize<PipelineRun>(ref reader, s_options)!.Tables.ToString());
    }

    [Fact]
    public void NullIsNullAtTheRootToo() => Assert.Null(JsonSerializer.Deserialize<PipelineRun>("null", s_options));

    [Fact]
    public void AnEnumIsAKeyOfADictionary()
    {
        var byStatus = JsonSerializer.Deserialize<Dictionary<PipelineRunStatus, int>>("""{"running":1,"completed_with_warnings":2}""", s_options)!;

        Assert.Equal([PipelineRunStatus.Running, PipelineRunStatus.CompletedWithWarnings], byStatus.Keys);
        Assert.Equal("""{"completed_with_warnings":3}""", JsonSerializer.Serialize(new Dictionary<PipelineRunStatus, int> { [PipelineRunStatus.CompletedWithWarnings] = 3 }, s_options));
    }

    [Fact]
    public void AnUnlistedKeyIsRefusedAsAllWouldBeTheSame() =>
        Assert.Equal("$.paused", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<PipelineRunStatus, int>>("""{"paused":1,"halted":2}""", s_options)).Path);

    [Fact]
    public void OptionsStillSayHowJsonIsLaidOut()
    {
        var run = new PipelineRun { Name = "<é" };

        Assert.Equal("""{"name":"\u003C\u00E9"}""", JsonSerializer.Serialize(run, s_options));
        Assert.Equal("""{"name":"<é"}""", JsonSerializer.Serialize(run, s_relaxed));
        Assert.Equal("{\n  \"name\": \"<é\"\n}", JsonSerializer.Serialize(run, s_indented).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void ArbitraryJsonNeedsNoResolverOfAClient() =>
        Assert.Equal("""{"a":[1.0,null]}""", JsonSerializer.Serialize(JsonSerializer.Deserialize<Dictionary<string, RawJson>>("""{"a":[1.0,null]}""")));

    [Fact]
    public void WhatCannotBeWrittenIsRefusedAsElsewhere() =>
        Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(new PipelineRun { Name = "a", Status = PipelineRunStatus.Unknown }, s_options));

    // As the emitted resolver is written.
    static JsonSerializerOptions Options() => new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(new Fixed(), new DefaultJsonTypeInfoResolver()) };

    sealed class Fixed : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            type == typeof(PipelineRun) ? ApiTypeInfo.OfObject<PipelineRun>(options)
            : type == typeof(PipelineRunStatus) ? ApiTypeInfo.OfEnum<PipelineRunStatus, PipelineRunStatusJson>(type, options)
            : null;
    }

    sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory) => Memory = memory;

        public Segment Before(ReadOnlyMemory<byte> memory)
        {
            var next = new Segment(memory) { RunningIndex = Memory.Length };
            Next = next;
            return next;
        }
    }
}
