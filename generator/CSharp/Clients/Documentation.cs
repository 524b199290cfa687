using Clarifeye.Generated.Api;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>What the documentation of a method says where the document says nothing, or says it in another keyword.</summary>
internal static class Documentation
{
    public static string Of(Parameter parameter)
    {
        string description = parameter.Description is { Length: > 0 } said ? said : $"`{parameter.Name}` in the {parameter.In.ToString().ToLowerInvariant()}.";
        return WithDefault(description, parameter.Default)!;
    }

    public static string Of(RequestBody body) => body.Description is { Length: > 0 } said ? said : "The body of the request.";

    /// <summary>Where the headers of the answer are, and which ones the document lists.</summary>
    public static string? WithHeaders(string? description, EquatableArray<ResponseHeader> headers) => headers.Count == 0
        ? description
        : $"{description}\n\nHeaders of the answer, by `RequestOptions.OnResponse`:\n\n{string.Join("\n", headers.Select(Listed))}".TrimStart();

    private static string Listed(ResponseHeader header) => $"- `{header.Name}`{(header.Description?.Split('\n')[0].Trim() is { Length: > 0 } said ? ": " + said : "")}";

    /// <param name="value">The default the document states, as JSON text.</param>
    public static string? WithDefault(string? description, string? value) =>
        value is null || value.Length > 60 ? description : Append(description?.TrimEnd() ?? "", $"Default: `{value}`.");

    // Behind the first paragraph, which is what a reader sees first; a list may end the text.
    private static string Append(string description, string sentence)
    {
        int end = description.IndexOf('\n');
        string first = end < 0 ? description : description.Substring(0, end);
        bool goesOn = end >= 0 && (first.EndsWith(":", StringComparison.Ordinal) || (end + 1 < description.Length && description[end + 1] is not ('\n' or '\r' or '-' or '*' or '|' or ' ')));
        return goesOn
            ? $"{Sentence(description)}\n\n{sentence}"
            : $"{Sentence(first)} {sentence}".TrimStart() + (end < 0 ? "" : "\n" + description.Substring(end));
    }

    private static string Sentence(string? description)
    {
        string text = description?.TrimEnd() ?? "";
        return text.Length == 0 || ".!?:".IndexOf(text[text.Length - 1]) >= 0 ? text : text + ".";
    }
}
