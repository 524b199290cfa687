namespace Clarifeye.Generated.Tests;

/// <summary>Finds the folder of documents that are not part of the repository: CLARIFEYE_SHARED, else <c>shared</c> beside the repository.</summary>
internal static class Shared
{
    public static string? Root { get; } = Find();

    /// <summary>A file or folder there; skips the test, with the reason, when there is none.</summary>
    public static string Require(string path)
    {
        Assert.SkipWhen(Root is null, "No folder of shared documents: set CLARIFEYE_SHARED to it, or place it as 'shared' beside the repository.");
        string full = Path.Combine(Root!, path);
        Assert.SkipUnless(Path.Exists(full), $"The shared documents have no {path}.");
        return full;
    }

    private static string? Find()
    {
        string? set = Environment.GetEnvironmentVariable("CLARIFEYE_SHARED");
        if (!string.IsNullOrEmpty(set))
        {
            return Directory.Exists(set) ? set : null;
        }

        // The tests may run from any artifacts folder, so the repository is found by the place of this file at compile time too.
        return Ancestors(AppContext.BaseDirectory).Concat(Ancestors(SourceFolder()))
            .Where(folder => File.Exists(Path.Combine(folder, "Directory.Packages.props")))
            .Select(folder => Path.Combine(folder, "..", "shared"))
            .FirstOrDefault(Directory.Exists);
    }

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (DirectoryInfo? current = new(folder); current is not null; current = current.Parent)
        {
            yield return current.FullName;
        }
    }

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetDirectoryName(file) ?? "/";
}
