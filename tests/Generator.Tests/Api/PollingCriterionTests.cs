using System.Text.Json.Nodes;
using Clarifeye.Generated.Api;

namespace Generator.Tests.Api;

public sealed class PollingCriterionTests
{
    [Theory]
    [InlineData("""{ "context": "$response.body#/status", "type": "regex", "condition": "^(done|has failed)$" }""", "status: done, has failed")]
    [InlineData("""{ "context": "$response.body#/status", "type": "regex", "condition": "^done$" }""", "status: done")]
    [InlineData("""{ "condition": "$response.body#/status == 'done'" }""", "status: done")]
    [InlineData("""{ "condition": "$response.body#/a~1b == \"x\"", "type": "simple" }""", "a/b: x")]
    [InlineData("""{ "context": "$response.body#/status", "type": "regex", "condition": "^(do.*|x)$" }""", null)]
    [InlineData("""{ "context": "$response.body#/status", "type": "regex", "condition": "^done|failed$" }""", null)]
    [InlineData("""{ "context": "$response.body#/run/status", "type": "regex", "condition": "^done$" }""", null)]
    [InlineData("""{ "condition": "$response.body#/count > 3" }""", null)]
    [InlineData("""{ "condition": "$response.body#/status == done" }""", null)]
    [InlineData("""{ "condition": "$response.body#/a == \"x\" || b == \"y\"" }""", null)]
    [InlineData("""{ "condition": "$response.body#/a == 'x' && 'y'" }""", null)]
    [InlineData("""{ "condition": "$response.body#/a == 'x|y'" }""", null)]
    [InlineData("""{ "condition": "$response.body#/a == 'it\\'s'" }""", null)]
    [InlineData("""{ "condition": "$response.body#/a != 'x' && b == 'y'" }""", null)]
    [InlineData("""{ "condition": "$statusCode == 200" }""", null)]
    [InlineData("""{ "context": "$response.body#/status", "type": "regex", "condition": "^(?:done|failed)$" }""", "status: done, failed")]
    [InlineData("""{ "context": "$response.body#/status", "type": "regex", "condition": "^(done|)$" }""", null)]
    [InlineData("""{ "context": "$response.body#/status", "type": "regex", "condition": "^(done$" }""", null)]
    [InlineData("""{ "context": "$response.body#/status", "type": "regex", "condition": "^done$\n" }""", null)]
    [InlineData("""{ "condition": 5 }""", null)]
    [InlineData("5", null)]
    [InlineData("null", null)]
    public void ACriterionNamesAPropertyAndItsTexts(string criterion, string? expected)
    {
        PollingCriterion? read = PollingCriterion.Read(JsonNode.Parse(criterion));

        Assert.Equal(expected, read is null ? null : $"{read.Property}: {string.Join(", ", read.Values)}");
    }

    [Theory]
    [InlineData("""{ "condition": " $statusCode==200 ", "type": "simple" }""", "200")]
    [InlineData("""{ "condition": "$statusCode == 200 || true" }""", null)]
    [InlineData("""{ "condition": "$statusCode == 200", "type": "regex" }""", null)]
    [InlineData("""{ "condition": "$statusCode < 300" }""", null)]
    [InlineData("null", null)]
    public void ACriterionMayAskForAStatus(string criterion, string? expected) => Assert.Equal(expected, PollingCriterion.Status(JsonNode.Parse(criterion)));

    [Fact]
    public void APatternOfTheDocumentNeverRuns() =>
        Assert.Null(PollingCriterion.Read(new JsonObject { ["context"] = "$response.body#/s", ["type"] = "regex", ["condition"] = "^(" + new string('a', 50_000) + "!)$" }));
}
