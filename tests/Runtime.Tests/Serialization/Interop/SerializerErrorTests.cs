using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Clarifeye.Runtime;
using Runtime.Tests.Serialization.Fixtures;

namespace Runtime.Tests.Serialization.Interop;

/// <summary>What JsonSerializer says of JSON that does not fit.</summary>
public class SerializerErrorTests
{
    [Fact]
    public void AWholeDocumentIsNamedByItsPath()
    {
        var error = Refused<PipelineRun>("""{"name":"a","steps":[{"created_at":"yesterday"}]}""");

        Assert.Equal("$.steps[0].created_at", error.Path);
        Assert.Equal("""$.steps[0].created_at: expected an RFC 3339 date-time, found "yesterday" at byte 35""", error.Message);
    }

    [Fact]
    public void APartHasThePathToItAndWithinIt()
    {
        var error = Refused<Folder>("""{"Title":"t","Runs":[{"name":"a"},{"name":5}]}""");

        Assert.Equal("$.Runs[1]", error.Path);
        Assert.Equal("The JSON does not fit PipelineRun. Counted from where it begins: $.name: expected a string, found 5 at byte 8", error.Message);
        Assert.Equal("$.name", Assert.IsType<JsonException>(error.InnerException).Path);
    }

    [Theory]
    [InlineData("""{"name":}""")]
    [InlineData("""{"name":"a"} 1""")]
    [InlineData("")]
    public void WhatIsNoJsonIsRefused(string json) => Refused<PipelineRun>(json);

    [Fact]
    public void WhatIsNoUtf8IsRefused()
    {
        byte[] json = [.. """{"name":"a"""u8, 0xFF, .. "\"}"u8];
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PipelineRun>(json, s_options));
    }

    [Fact]
    public void HalfOfASurrogatePairIsRefused() => Refused<PipelineRun>("""{"name":"\ud800"}""");

    static readonly JsonSerializerOptions s_options = new() { Converters = { new CodecConverter<PipelineRun, ObjectCodec<PipelineRun>>() } };

    static JsonException Refused<T>(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(Encoding.UTF8.GetBytes(json), s_options));

    sealed class Folder
    {
        [JsonInclude]
        public IReadOnlyList<PipelineRun>? Runs { get; private set; }
    }
}
