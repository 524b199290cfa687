using System.Globalization;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Items;
using Clarifeye.Generated.Spec;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Tests.Spec;

/// <summary>Reads a document given as text and says what came out, positions one-based as an editor shows them.</summary>
internal static class Reading
{
    public static SpecReading Of(string text, string path = "api.yaml") => SpecReader.Read(Item(text, path), TestContext.Current.CancellationToken);

    public static SpecReading OfCanceled(string text) => SpecReader.Read(Item(text, "api.yaml"), new CancellationToken(canceled: true));

    /// <summary>The problems as <c>OAC2006 (3,1)</c>.</summary>
    public static string[] Problems(string text, string path = "api.yaml") => [.. Of(text, path).Problems.Select(Describe)];

    /// <summary>A document whose components.schemas are these lines of YAML.</summary>
    public static SpecReading OfSchemas(string version, string schemas) => Of(WithSchemas(version, schemas));

    /// <summary>The lines begin at line 6, column 5.</summary>
    public static string WithSchemas(string version, string schemas) =>
        $"openapi: {version}\ninfo: {{ title: t, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n"
        + string.Join("\n", schemas.Split('\n').Select(line => "    " + line));

    public static IOpenApiSchema Schema(this SpecReading reading, string name) => reading.Document!.Components!.Schemas![name];

    public static IOpenApiSchema Schema(string version, string schema)
    {
        SpecReading reading = OfSchemas(version, "A: " + schema);
        Assert.Empty(reading.Problems);
        return reading.Schema("A");
    }

    private static ClientItem Item(string text, string path) => new(path, "MyApp.csproj", path, text, "MyApp.Api", "Client", "public", []);

    private static string Describe(Problem problem) =>
        string.Create(CultureInfo.InvariantCulture, $"{problem.Id} ({problem.Position.Line + 1},{problem.Position.Column + 1})");
}
