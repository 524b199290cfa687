using System.Text.Json;
using Runtime.Tests.Support;

namespace Runtime.Tests.Serialization.Conformance;

/// <summary>The cases of JSONTestSuite.</summary>
static class JsonSuite
{
    public static IEnumerable<(string Name, string Expect, byte[] Json)> Cases()
    {
        foreach (string line in SharedFiles.Text("conformance/json-test-suite/cases.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using JsonDocument test = JsonDocument.Parse(line);
            string name = test.RootElement.GetProperty("name").GetString()!.Replace(".json", "", StringComparison.Ordinal);
            yield return (name, test.RootElement.GetProperty("expect").GetString()!, Bytes(test.RootElement, name));
        }
    }

    // Two cases are too long to be written down.
    static byte[] Bytes(JsonElement test, string name) => test.GetProperty("b64").GetString() is { } base64
        ? Convert.FromBase64String(base64)
        : name switch
        {
            "n_structure_100000_opening_arrays" => [.. Enumerable.Repeat((byte)'[', 100_000)],
            "n_structure_open_array_object" => [.. Enumerable.Repeat("[{\"\":"u8.ToArray(), 50_000).SelectMany(part => part), (byte)'\n'],
            _ => throw new InvalidOperationException($"{name} has no bytes."),
        };
}
