using System.Text.RegularExpressions;

namespace Corpus.Documents;

/// <summary>An OpenAPI document.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Name">The path from the folder that was named.</param>
/// <param name="Text">The whole text; null when it can't be read.</param>
internal sealed partial record CorpusDocument(string Path, string Name, string? Text)
{
    /// <summary>The document in a file; null when the file is none.</summary>
    public static CorpusDocument? Open(string path, string name)
    {
        bool isCalledDocument = System.IO.Path.GetExtension(path).ToUpperInvariant() is ".YAML" or ".YML" or ".JSON";
        try
        {
            string text = File.ReadAllText(path);
            return MayBeDocument(text) && (TopLevelKeys.HaveVersion(path, text) ?? (isCalledDocument && VersionLine().IsMatch(text))) ? new CorpusDocument(path, name, text) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return isCalledDocument ? new CorpusDocument(path, name, null) : null;
        }
    }

    private static bool MayBeDocument(string text) => text.Contains("openapi", StringComparison.Ordinal) || text.Contains("swagger", StringComparison.Ordinal);

    // What can't be parsed is a document when it looks like one: it has to get a message.
    [GeneratedRegex("""^(\{\s*|\s{1,4})?["']?(openapi|swagger)["']?\s*:""", RegexOptions.Multiline)]
    private static partial Regex VersionLine();
}
