namespace Package.Tests.Setting;

/// <summary>Documents of others, read where they lie: in the folder that CLARIFEYE_SHARED names, else in <c>shared</c> beside the repository.</summary>
internal static class SharedDocuments
{
    private static string Folder { get; } =
        Environment.GetEnvironmentVariable("CLARIFEYE_SHARED") is { Length: > 0 } named ? named : Path.Combine(Repository.Folder, "..", "shared");

    public static string? Find(string file)
    {
        string path = Path.GetFullPath(Path.Combine(Folder, file));
        return File.Exists(path) ? path : null;
    }
}
