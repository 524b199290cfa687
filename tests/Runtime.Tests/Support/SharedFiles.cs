namespace Runtime.Tests.Support;

/// <summary>Conformance data beside the repository: the folder that CLARIFEYE_SHARED names, else <c>shared</c> next to the repository's root.</summary>
static class SharedFiles
{
    /// <summary>The file's text; the test is skipped, with the reason, where it is absent.</summary>
    public static string Text(string path)
    {
        string? file = Find(path);
        Assert.SkipUnless(file is not null, $"{path} is not here: set CLARIFEYE_SHARED to the folder that holds it.");
        return File.ReadAllText(file!);
    }

    static string? Find(string path)
    {
        if (Environment.GetEnvironmentVariable("CLARIFEYE_SHARED") is { Length: > 0 } folder)
        {
            return Existing(Path.Combine(folder, path));
        }
        for (var directory = new FileInfo(Source()).Directory; directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "global.json")))
            {
                return Existing(Path.Combine(directory.FullName, "..", "shared", path));
            }
        }
        return null;
    }

    static string? Existing(string file) => File.Exists(file) ? file : null;

    // Where the tests were compiled: their output may be anywhere.
    static string Source([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;
}
