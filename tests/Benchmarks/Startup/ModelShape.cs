using System.Globalization;

namespace Benchmarks.Startup;

/// <summary>Made models: 12 properties each, of the kinds that documents have most, under names that ten models at most have in common.</summary>
static class ModelShape
{
    static readonly string[] s_nouns =
    [
        "account", "agent", "batch", "branch", "budget", "campaign", "channel", "contract", "customer", "device", "document", "domain", "event", "export", "group",
        "invoice", "job", "ledger", "member", "message", "order", "owner", "policy", "product", "project", "region", "report", "session", "ticket", "user",
    ];

    public static IReadOnlyList<ModelProperty> Properties { get; } =
    [
        new("id", "{ type: string, format: uuid }", "System.Guid?", "Id", "\"a3e7195d-60c2-4f8b-9b14-c8d05e72f3a6\""),
        new("created_at", "{ type: string, format: date-time }", "System.DateTimeOffset?", "Instant", "\"2026-11-23T09:30:01.882143+02:00\""),
        new("updated_at", "{ type: string, format: date-time, nullable: true }", "System.DateTimeOffset?", "Instant", "\"2026-11-23T09:33:20.551087+02:00\""),
        new("name", "{ type: string }", "string?", "Text", "\"Notice periods\""),
        new("title", "{ type: string }", "string?", "Text", "\"How long before the end a contract can be given up\""),
        new("note", "{ type: string, nullable: true }", "string?", "Text", "null"),
        new("kind", "{ $ref: '#/components/schemas/Kind' }", "Kind?", "Kind", "\"on_hold\""),
        new("count", "{ type: integer, format: int64 }", "long?", "Count", "31415"),
        new("ratio", "{ type: number, format: double }", "double?", "Ratio", "0.125"),
        new("active", "{ type: boolean }", "bool?", "Flag", "true"),
        new("tags", "{ type: array, items: { type: string } }", "System.Collections.Generic.IReadOnlyList<string>?", "Tags", "[\"contracts\",\"terms\"]"),
        new("versions", "{ type: object, additionalProperties: { type: string, format: uuid, nullable: true } }",
            "System.Collections.Generic.IReadOnlyDictionary<string, System.Guid?>?", "Versions", "{\"tags\":\"c07d5e92-46ab-4f1d-93e8-b6a2f80d1c75\",\"chunks\":null}"),
    ];

    public static string ModelName(int model) => string.Create(CultureInfo.InvariantCulture, $"Model{model:000}");

    /// <summary>The name on the wire.</summary>
    public static string WireName(int model, string role) => $"{s_nouns[model % s_nouns.Length]}_{role}";

    public static string PropertyName(int model, string role) =>
        string.Concat(WireName(model, role).Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
