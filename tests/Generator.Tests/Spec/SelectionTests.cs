using System.Diagnostics;
using System.Text;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Items;
using Clarifeye.Generated.Spec;

namespace Clarifeye.Generated.Tests.Spec;

public sealed class SelectionTests
{
    private const string Swagger = """
        swagger: "2.0"
        info: { title: Shop, version: "1" }
        paths:
          /a: { get: { operationId: getA, parameters: [ { $ref: "#/parameters/Used" } ], responses: { "200": { description: a, schema: { $ref: "#/definitions/A" } } } } }
          /b: { get: { operationId: getB, parameters: [ { $ref: "#/parameters/Gone" } ], responses: { "200": { description: b, schema: { $ref: "#/definitions/B" } } } } }
        parameters:
          Used: { name: used, in: query, type: string }
          Gone: { name: gone, in: query, type: string }
        definitions:
          A: { type: object, properties: { c: { $ref: "#/definitions/C" } } }
          B: { type: object, properties: { c: { $ref: "#/definitions/C" } } }
          C: { type: string }
        """;

    [Fact]
    public void InSwagger2DefinitionsAreShakenOffToo()
    {
        SpecReading reading = Read(Swagger, "getA");

        Assert.Equal(["A", "C"], reading.Document!.Components!.Schemas!.Keys.Order());
        Assert.Equal(["Used"], reading.Document.Components.Parameters!.Keys);
    }

    [Fact]
    public void WhatIsLeftIsStillReviewedInFull() =>
        Assert.Equal([DocumentRules.UnresolvedReference], Read(Swagger.Replace("#/definitions/C", "#/definitions/D", StringComparison.Ordinal), "getA").Problems.Select(problem => problem.Id));

    [Fact]
    public void WithoutEntriesEverythingStays() => Assert.Equal(["A", "B", "C"], Read(Swagger, "").Document!.Components!.Schemas!.Keys.Order());

    [Fact]
    public void AChainOfAHundredThousandSchemasIsFollowedInTime()
    {
        var text = new StringBuilder("openapi: 3.0.3\ninfo: { title: t, version: '1' }\npaths: { /a: { get: { operationId: a, responses: { '200': { description: a, content: { application/json: { schema: { $ref: '#/components/schemas/S0' } } } } } } } }\ncomponents:\n  schemas:\n");
        for (int i = 0; i < 100_000; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"    S{i}: {{ type: object, discriminator: {{ propertyName: k }}, allOf: [ {{ $ref: '#/components/schemas/S{(i + 1) % 1000}' }} ] }}\n");
        }

        var watch = Stopwatch.StartNew();
        Read(text.ToString(), "a");

        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), watch.Elapsed.ToString());
    }

    private static SpecReading Read(string text, string operations) =>
        SpecReader.Read(new ClientItem("api.yaml", "MyApp.csproj", "api.yaml", text, "MyApp.Api", "Client", "public", []) { Operations = OperationPattern.ParseAll(operations) }, TestContext.Current.CancellationToken);
}
