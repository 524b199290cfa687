namespace Clarifeye.Generated.Spec;

/// <summary>The syntax a document is written in.</summary>
internal enum SourceFormat
{
    Json,
    Yaml,
}

/// <summary>Tells JSON from YAML.</summary>
internal static class SourceFormats
{
    /// <summary>
    /// Decided by the first character that is no white space. A text that begins as JSON but is called YAML is read as YAML, which
    /// includes JSON and allows comments and trailing commas.
    /// </summary>
    public static SourceFormat Of(string path, string text)
    {
        string start = text.Length > 256 ? text.Substring(0, 256).TrimStart() : text.TrimStart();
        bool looksLikeJson = start.Length > 0 && start[0] is '{' or '[';
        return looksLikeJson && !IsCalledYaml(path) ? SourceFormat.Json : SourceFormat.Yaml;
    }

    private static bool IsCalledYaml(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
