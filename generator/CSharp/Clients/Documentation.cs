using Clarifeye.Generated.Api;

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

    /// <param name="value">The default the document states, as JSON text.</param>
    public static string? WithDefault(string? description, string? value) =>
        value is null || value.Length > 60 ? description : $"{Sentence(description)} Default: `{value}`.".TrimStart();

    private static string Sentence(string? description)
    {
        string text = description?.TrimEnd() ?? "";
        return text.Length == 0 || ".!?:".IndexOf(text[text.Length - 1]) >= 0 ? text : text + ".";
    }
}
