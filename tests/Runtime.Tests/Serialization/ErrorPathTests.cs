using System.Text.Json;
using Clarifeye.Runtime;
using Runtime.Tests.Serialization.Fixtures;

namespace Runtime.Tests.Serialization;

public class ErrorPathTests
{
    [Theory]
    [InlineData("""{"name":"a","steps":[{"created_at":"yesterday"}]}""", """$.steps[0].created_at: expected an RFC 3339 date-time, found "yesterday" at byte 35""")]
    [InlineData("""{"name":"a","steps":[{},{"steps":[{"attempt":{}}]}]}""", "$.steps[1].steps[0].attempt: expected an integer of type int32 (-2147483648 to 2147483647), found an object at byte 45")]
    [InlineData("""{"name":"a","steps":[{}, []]}""", "$.steps[1]: expected an object, found an array at byte 25")]
    [InlineData("""{"steps":[]}""", "$.name: the required property is missing in the object that ends at byte 11")]
    [InlineData("""{"name":null}""", "$.name: expected a string, found null at byte 8")]
    [InlineData("""{"name":"a","inputs":{"first key":7}}""", "$.inputs['first key']: expected a uuid, found 7 at byte 34")]
    [InlineData("""{"name":"a","inputs":{"it's":7}}""", @"$.inputs['it\'s']: expected a uuid, found 7 at byte 29")]
    [InlineData("""{"name":"a","inputs":{"":7}}""", "$.inputs['']: expected a uuid, found 7 at byte 25")]
    [InlineData("""{"name":"a","problem":{"error":["m",5]}}""", "$.problem.error[1]: expected a string, found 5 at byte 36")]
    [InlineData("""{"name":"a","problem":{"error":"m","x":"\udc00"}}""", """$.problem.x: expected a string whose surrogate escapes come in pairs, found "\udc00" at byte 39""")]
    [InlineData("""{"name":"a","permissions":["view",true]}""", "$.permissions[1]: expected a string, found true at byte 34")]
    [InlineData("""{"name":"a","grants":{"x":{}}}""", "$.grants.x: expected a string, found an object at byte 26")]
    [InlineData("""[]""", "$: expected an object, found an array at byte 0")]
    [InlineData("""{"name":"a","extra":{"x":[0,"\ud800"]}}""", "$.extra.x[1]: expected a string whose surrogate escapes come in pairs, found \"\\ud800\" at byte 28")]
    [InlineData("""{"name":"a","steps":[{"name":"b"},""", "$.steps[1]: the JSON is cut off at byte 34")]
    [InlineData("""{"name":"a","steps":[{"name":"b" """, "$.steps[0]: the JSON is cut off at byte 33")]
    [InlineData("""{"name":"abc""", "$.name: the JSON is cut off at byte 12")]
    [InlineData("""{"name":"a","steps":[{"name":x}]}""", "$.steps[0].name: expected valid JSON, found x at byte 29")]
    [InlineData("", "$: expected JSON, but the document is empty at byte 0")]
    [InlineData("<html>", "$: expected valid JSON, found <html> at byte 0")]
    [InlineData("""{"name":"a"} true""", "$: expected the end of the document, found true at byte 13")]
    public void TheMessageSaysWhereWhatAndWhatInstead(string json, string message)
    {
        JsonException error = Json.Refused<PipelineRun>(json);
        Assert.Equal(message, error.Message);
        Assert.Equal(message[..message.IndexOf(": ", StringComparison.Ordinal)], error.Path);
    }

    [Fact]
    public void EveryTruncationIsCalledOne()
    {
        const string json = """{"name":"a\n","steps":[{"name":"b"},{}],"tables":[null, [], "x"]}""";
        for (int length = 1; length < json.Length; length++)
        {
            string message = Json.Refused<PipelineRun>(json[..length]).Message;
            Assert.Contains($": the JSON is cut off at byte {length}", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void LinesAndColumnsAreThereToo()
    {
        JsonException error = Json.Refused<PipelineRun>("{\n\"name\":\n  1}");
        Assert.Equal((2, 2), (error.LineNumber, error.BytePositionInLine));
    }

    [Fact]
    public void SyntaxErrorsOnLaterLinesAreFound() =>
        Assert.Equal("$.name: expected valid JSON, found nope at byte 12", Json.Refused<PipelineRun>("{\n\"name\":\n  nope}").Message);

    [Fact]
    public void NoMoreThanFortyCharactersAreQuoted()
    {
        string message = Json.Refused<PipelineRunStep>($$"""{"created_at":"{{new string('x', 5000)}}"}""").Message;
        Assert.Contains("\"" + new string('x', 39) + "… at", message, StringComparison.Ordinal);
        Assert.True(message.Length < 150);
    }

    [Fact]
    public void LongNamesAreCutInPathsAsWell() =>
        Assert.True(Json.Refused<PipelineRun>($$$"""{"name":"a","inputs":{"{{{new string('x', 5000)}}}":1}}""").Message.Length < 150);

    [Fact]
    public void ControlCharactersCannotForgeALogLine() =>
        Assert.Equal(
            @"$.inputs['a\\u000ab']: expected a uuid, found 1 at byte 29",
            Json.Refused<PipelineRun>("""{"name":"a","inputs":{"a\nb":1}}""").Message);

    [Fact]
    public void AByteOrderMarkDoesNotCount() =>
        Assert.Equal("$.name: expected a string, found 1 at byte 8", Json.Refused<PipelineRun>("\uFEFF{\"name\":1}").Message);

    [Fact]
    public void APathInRawJsonStartsAtItsValue() =>
        Assert.Equal("$.attempt", Assert.Throws<JsonException>(() => RawJson.Parse("""{"attempt":"x"}""").Read<PipelineRunStep>()).Path);
}
