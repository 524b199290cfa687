using System.Text.Json;
using Clarifeye.Runtime;
using Runtime.Tests.Serialization.Fixtures;

namespace Runtime.Tests.Serialization;

public class RawJsonTests
{
    [Theory]
    [InlineData("""{ "a" : [1.0, 1E2] , "b":"\u0041" }""")]
    [InlineData("null")]
    [InlineData("-0.0")]
    public void TheBytesAreKept(string json) => Assert.Equal(json, RawJson.Parse($" {json}\n").ToString());

    [Theory]
    [InlineData("")]
    [InlineData("[1,]")]
    [InlineData("1 2")]
    [InlineData("tru")]
    [InlineData("\"\\ud800\"")]
    public void OnlyValidJsonGetsIn(string json) => Assert.Throws<JsonException>(() => RawJson.Parse(json));

    [Fact]
    public void HalfASurrogatePairDoesNotGetIn() =>
        Assert.EndsWith("at character 1", Assert.Throws<JsonException>(() => RawJson.Parse("\"\uD800\"")).Message, StringComparison.Ordinal);

    [Fact]
    public void TheDefaultIsWrittenAsNull() =>
        Assert.Equal("{\"x\":null}", Json.Write(new PipelineRunStep { AdditionalProperties = new Dictionary<string, RawJson> { ["x"] = default } }));

    [Fact]
    public void TheDefaultIsNull()
    {
        Assert.True(default(RawJson).IsNull);
        Assert.Equal("null", default(RawJson).ToString());
        Assert.Equal(RawJson.Parse("null"), default);
        Assert.Equal(RawJson.Parse("null").GetHashCode(), default(RawJson).GetHashCode());
        Assert.Equal(JsonValueKind.Null, default(RawJson).ToElement().ValueKind);
    }

    [Fact]
    public void ScalarsBecomeJson()
    {
        Assert.Equal("\"a\\\"é\"", RawJson.From("a\"é").ToString());
        Assert.Equal("12", RawJson.From(12).ToString());
        Assert.Equal("1.5", RawJson.From(1.5).ToString());
        Assert.Equal("true", RawJson.From(true).ToString());
        Assert.True(RawJson.From((string?)null).IsNull);
    }

    [Fact]
    public void ElementsGoInAndOut()
    {
        RawJson raw = JsonDocument.Parse("""{"a":[1, 2]}""").RootElement;
        Assert.Equal("""{"a":[1, 2]}""", raw.ToString());
        Assert.Equal(2, raw.ToElement().GetProperty("a")[1].GetInt32());
        Assert.True(RawJson.FromElement(default).IsNull);
    }

    [Fact]
    public void AnElementWithCommentsIsRefused()
    {
        JsonElement element = JsonDocument.Parse("[/* */1]", new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip }).RootElement;
        Assert.Throws<JsonException>(() => RawJson.FromElement(element));
    }

    [Fact]
    public void EqualityIsByBytes()
    {
        Assert.True(RawJson.Parse("[1]") == RawJson.Parse("[1] "));
        Assert.True(RawJson.Parse("[1]") != RawJson.Parse("[1.0]"));
        Assert.False(RawJson.Parse("1").Equals((object)"1"));
    }

    [Fact]
    public void ItReadsAsAGeneratedClass() => Assert.Equal(3, RawJson.Parse("""{"attempt":3}""").Read<PipelineRunStep>().Attempt);

    [Theory]
    [InlineData("""{"name":"a","tables":null}""", true)]
    [InlineData("""{"name":"a","tables":{"t":[ ]}}""", false)]
    public void ANullableRawPropertyKnowsNullFromValue(string json, bool isNull)
    {
        PipelineRun run = Json.Read<PipelineRun>(json);
        Assert.Equal(isNull, run.Tables is null);
        Assert.Equal(json, Json.Write(run));
    }
}
