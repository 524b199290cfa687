using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Spec;
using static Clarifeye.Generated.Tests.Spec.Reading;

namespace Clarifeye.Generated.Tests.Spec;

public sealed class DuplicateKeyTests
{
    [Fact]
    public void ASecondKeyIsReportedWithThePlaceOfTheFirst()
    {
        SpecReading reading = OfSchemas("3.0.0", "A: { type: string }\nB: {}\nA: { type: integer }");

        Problem problem = Assert.Single(reading.Problems);
        Assert.Equal(DocumentRules.DuplicateKey, problem.Id);
        Assert.Equal(new SourcePosition(7, 4), problem.Position);
        Assert.Equal(["A", "6", "5"], problem.Arguments);
        Assert.Equal(Microsoft.OpenApi.JsonSchemaType.String, reading.Schema("A").Type);
    }

    [Fact]
    public void AnEscapeDoesNotHideASecondKey() => Assert.Equal(
        [DocumentRules.DuplicateKey + " (1,39)"],
        Problems("""{"openapi":"3.0.0","info":{"title":"","\u0074itle":"u","version":"1"},"paths":{}}""", "api.json"));

    [Fact]
    public void InsideAListThePlaceOfTheFirstIsFoundToo()
    {
        Problem problem = Assert.Single(OfSchemas("3.0.0", "A:\n  allOf:\n    - {}\n    - type: object\n      type: string").Problems);

        Assert.Equal(["type", "9", "11"], problem.Arguments);
    }

    [Fact]
    public void ASecondKeyInAnExampleIsReportedToo() =>
        Assert.Equal([DocumentRules.DuplicateKey + " (6,32)"], Problems(WithSchemas("3.0.0", "A: { example: { a: { b: 1, b: 2 } } }")));
}
