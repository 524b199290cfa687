using System.Text.Json;
using Clarifeye.Runtime;

namespace PipelineWatch.Watching;

/// <summary>A step's warnings, which the API leaves free in form: a text, a list, or objects with a message.</summary>
static class WarningLines
{
    const int MostLines = 20;
    const int LineLength = 300;

    public static IReadOnlyList<string> Of(RawJson? warnings) => warnings is not { IsNull: false } json
        ? []
        : [.. Texts(json.ToElement()).Select(text => Printable.Line(text, LineLength)).Where(text => text.Length > 0).Take(MostLines)];

    static IEnumerable<string> Texts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.String => [json.GetString() ?? ""],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => Message(json),
        _ => [json.GetRawText()],
    };

    static IEnumerable<string> Message(JsonElement json)
    {
        if (json.TryGetProperty("message", out var message) && message.ValueKind == JsonValueKind.String)
        {
            return [message.GetString() ?? ""];
        }
        return json.EnumerateObject().Any() ? [json.GetRawText()] : [];
    }
}
