using Clarifeye.Runtime;
using Runtime.Tests.Serialization.Fixtures;

namespace Runtime.Tests.Serialization;

public class UndeclaredPropertyTests
{
    [Fact]
    public void TheyAreKeptInOrderAndWrittenBack()
    {
        const string json = """{"name":"a","zebra":{"x":[1, 2.50]},"apple":null,"m\"ü\n":"\u00e9","10":1e3}""";
        Assert.Equal(json, Json.RoundTrip<PipelineRun>(json));
    }

    [Fact]
    public void ValuesAreTheBytesOfTheDocument() =>
        Assert.Equal("[1, 2.50]", Json.Read<PipelineRun>("""{"name":"a","extra":[1, 2.50]}""").AdditionalProperties!["extra"].ToString());

    [Fact]
    public void WithoutThemThereIsNoDictionary() => Assert.Null(Json.Read<PipelineRun>("""{"name":"a"}""").AdditionalProperties);

    [Fact]
    public void OfTwoEqualNamesTheLastWins() =>
        Assert.Equal("""{"name":"a","x":2,"y":3}""", Json.RoundTrip<PipelineRun>("""{"x":1,"name":"a","y":3,"x":2}"""));

    [Fact]
    public void TheyAreWrittenIntoAnObjectWithNoOtherProperty() => Assert.Equal("""{"x":1}""", Json.RoundTrip<PipelineRunStep>("""{"x":1}"""));

    [Theory]
    [InlineData("name")]
    [InlineData("created_at")]
    public void ADeclaredNameAmongThemIsRefusedOnWriting(string name)
    {
        var run = new PipelineRun { Name = "a", AdditionalProperties = new Dictionary<string, RawJson> { [name] = RawJson.From(1) } };
        var error = Assert.Throws<InvalidOperationException>(() => Json.Write(run));
        Assert.Contains($"'{name}'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ADeclaredNameWithEscapesIsStillDeclared()
    {
        PipelineRun run = Json.Read<PipelineRun>("""{"n\u0061me":"a"}""");
        Assert.Equal("a", run.Name);
        Assert.Null(run.AdditionalProperties);
    }
}
