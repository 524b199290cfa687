using System.Text;
using System.Text.Json;
using Clarifeye.Runtime;
using Runtime.Tests.Serialization.Fixtures;

namespace Runtime.Tests.Serialization.Windows;

public class WindowErrorTests
{
    [Theory]
    [InlineData("""{"name":"a","steps":[{"created_at":"yesterday"}]}""")]
    [InlineData("""{"name":"a","steps":[{},{"steps":[{"attempt":{}}]}]}""")]
    [InlineData("""{"name":"a","steps":[{}, []]}""")]
    [InlineData("""{"steps":[]}""")]
    [InlineData("""{"name":null}""")]
    [InlineData("""{"name":"a","inputs":{"first key":null,"it's":7}}""")]
    [InlineData("""{"name":"a","extra":{"x":[0,"\ud800"]}}""")]
    [InlineData("""{"name":"a","steps":[{"name":"b"},""")]
    [InlineData("""{"name":"a","steps":[{"name":x}]}""")]
    [InlineData("""{"name":"a","steps":[1]}""")]
    [InlineData("""{"name":"a"}  true""")]
    [InlineData("""{"name":,"id":null}""")]
    [InlineData("""{"more":,"name":"a"}""")]
    [InlineData("""{"steps":[{"attempt":,"name":null}],"name":"a"}""")]
    [InlineData("""{"steps":[,{}],"name":"a"}""")]
    [InlineData("""{"steps":[{}{}],"name":"a"}""")]
    [InlineData("""{"problem":{"a":[}},"name":"a"}""")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("<html>")]
    public void MessageAndPathAreThoseOfTheWholeDocument(string json)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        JsonException whole = Json.Refused<PipelineRun>(json);
        for (int chunk = 1; chunk <= bytes.Length + 1; chunk++)
        {
            foreach (int size in (int[])[16, 1024])
            {
                JsonException windowed = Assert.Throws<JsonException>(() => Windowed.Read<PipelineRun>(bytes, chunk, size));
                Assert.Equal(whole.Message, windowed.Message);
                Assert.Equal(whole.Path, windowed.Path);
            }
        }
    }

    [Fact]
    public void ElementsOfEarlierWindowsCount()
    {
        string json = "[" + string.Join(", ", Enumerable.Repeat("{\"steps\":[{},{}]}", 5000)) + ",{\"steps\":[{},{\"steps\":1}]}]";
        JsonException error = Assert.Throws<JsonException>(() =>
            Windowed.Read<IReadOnlyList<PipelineRunStep>, ListCodec<PipelineRunStep, ObjectCodec<PipelineRunStep>>>(Encoding.UTF8.GetBytes(json), 999, 1024));
        Assert.Equal("$[5000].steps[1].steps", error.Path);
        Assert.EndsWith($"at byte {json.Length - 5}", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "inputs": {"k": 5} """, "$.inputs.k: expected a uuid, found 5")]
    [InlineData(""" "problem": {"error": ["m", 5]} """, "$.problem.error[1]: expected a string, found 5")]
    [InlineData(""" "permissions": ["view", 5] """, "$.permissions[1]: expected a string, found 5")]
    [InlineData(""" "steps": [{}, {"created_at": "5"}] """, "$.steps[1].created_at: expected an RFC 3339 date-time, found \"5\"")]
    [InlineData(""" "more": {"a": [5 5]} """, "$.more.a[0]: expected valid JSON, found 5")]
    public void OffsetsCountFromTheDocumentsStartInWhateverComesLate(string late, string message)
    {
        string json = $$$"""{"name":"a","tables":[{{{string.Join(", ", Enumerable.Repeat("\"x\"", 5000))}}}],{{{late}}}}""";
        int offset = json.LastIndexOf('5') - (message.EndsWith('"') ? 1 : 0);

        JsonException error = Assert.Throws<JsonException>(() => Windowed.Read<PipelineRun>(Encoding.UTF8.GetBytes(json), 999, 1024));

        Assert.Equal($"{message} at byte {offset}", error.Message);
        Assert.Equal(error.Message, Json.Refused<PipelineRun>(json).Message);
    }
}
