using Runtime.Tests.Serialization.Fixtures;

namespace Runtime.Tests.Serialization;

public class PresenceTests
{
    const string Id = "0b4f5e0e-2f5a-4b0e-9d57-1c1f0d6a7b11";

    [Theory]
    [InlineData("""{"name":"a"}""")]
    [InlineData("""{"name":"a","user":null}""")]
    [InlineData($$"""{"name":"a","user":"{{Id}}"}""")]
    [InlineData("""{"name":"a","id":null,"status":null,"permissions":null,"steps":null,"inputs":null,"tables":null,"created_at":null,"problem":null,"grants":null}""")]
    public void AbsentNullAndValueSurviveARoundTrip(string json) => Assert.Equal(json, Json.RoundTrip<PipelineRun>(json));

    [Fact]
    public void SettingANullableOptionalPropertyToNullWritesNull() =>
        Assert.Equal("""{"name":"a","user":null}""", Json.Write(new PipelineRun { Name = "a", User = null }));

    [Fact]
    public void SettingAnotherOptionalPropertyToNullRemovesIt()
    {
        PipelineRun run = Json.Read<PipelineRun>("""{"name":"a","id":null}""");
        run.Id = null;
        Assert.Equal("""{"name":"a"}""", Json.Write(run));
    }

    [Theory]
    [InlineData("""{"p31":null,"p32":null,"p40":7,"p62":null,"p63":1,"p64":null,"p66":null,"p69":2}""")]
    [InlineData("""{"p0":1,"p5":null,"p63":1,"p69":2}""")]
    public void BitsBeyond32And64PropertiesHold(string json) => Assert.Equal(json, Json.RoundTrip<Wide>(json));

    [Fact]
    public void SettersBeyond64PropertiesUseTheirOwnWord() =>
        Assert.Equal("""{"p63":1,"p64":null,"p69":2}""", Json.Write(new Wide { P63 = 1, P64 = null, P69 = 2 }));

    [Fact]
    public void ManyPropertiesInReverseOrderAreAllFound()
    {
        string json = "{" + string.Join(",", Enumerable.Range(0, 70).Reverse().Select(i => $"\"p{i}\":{i}")) + "}";
        string ordered = "{" + string.Join(",", Enumerable.Range(0, 70).Select(i => $"\"p{i}\":{i}")) + "}";
        Assert.Equal(ordered, Json.RoundTrip<Wide>(json));
    }

    [Theory]
    [InlineData("""{"p63":1}""", "$.p69")]
    [InlineData("""{"p69":1}""", "$.p63")]
    public void RequiredPropertiesAreMissedInEveryWord(string json, string path) => Assert.Equal(path, Json.Refused<Wide>(json).Path);

    [Fact]
    public void TheLastOfTwoEqualNamesWins() =>
        Assert.Equal("""{"name":"b","id":null}""", Json.RoundTrip<PipelineRun>($$"""{"name":"a","id":"{{Id}}","name":"b","id":null}"""));
}
