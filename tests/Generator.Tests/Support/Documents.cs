namespace Generator.Tests.Support;

/// <summary>Documents to try a law on.</summary>
internal static class Documents
{
    /// <summary>The project's own document of the Clarifeye API.</summary>
    public static string Clarifeye { get; } = File.ReadAllText(Path.Combine(Places.RepositoryFolder, "specs", "clarifeye.yaml"));

    /// <summary>The documents of the accepted cases, by the feature they show.</summary>
    public static IReadOnlyDictionary<string, ClientDocument> Accepted { get; } = Directory
        .GetDirectories(Path.Combine(Places.ProjectFolder, "Accepted"))
        .Order(StringComparer.Ordinal)
        .ToDictionary(folder => Path.GetFileName(folder)!, CaseDocument.In);

    public static TheoryData<string> Features => [.. Accepted.Keys];
}
