using System.Text.Json;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Tests;
using Generator.Tests.Support;

namespace Generator.Tests.Api;

/// <summary>Every schema of JSON-Schema-Test-Suite (draft 2020-12) becomes a client or a message, and the client compiles.</summary>
public class JsonSchemaSuiteTests
{
    private const string Suite = "conformance/json-schema-test-suite/tests/draft2020-12";

    public static TheoryData<string> Files()
    {
        string? root = Shared.Root is { } shared ? Path.Combine(shared, Suite) : null;
        return root is null || !Directory.Exists(root)
            ? [""]
            : [.. Directory.GetFiles(root, "*.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(root, file)).Order(StringComparer.Ordinal)];
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void EverySchemaBecomesAClientOrAMessage(string file)
    {
        JsonArray groups = JsonNode.Parse(File.ReadAllText(Path.Combine(Shared.Require(Suite), file)))!.AsArray();
        var schemas = new JsonObject();
        for (int i = 0; i < groups.Count; i++)
        {
            schemas[$"Schema{i}"] = groups[i]!["schema"]?.DeepClone();
        }

        var document = new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Suite", ["version"] = "1" },
            ["paths"] = new JsonObject(),
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
        var generation = Generation.Of(new ClientDocument("shop.json", document.ToJsonString(new JsonSerializerOptions { WriteIndented = true })));

        Assert.Null(generation.Exception);
        ClientCompilation.Of(generation, Framework.Current).IsClean();
    }
}
