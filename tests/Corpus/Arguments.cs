namespace Corpus;

/// <summary>What the command line asks for.</summary>
/// <param name="Paths">Files and folders, all of which exist.</param>
/// <param name="Report">Whether to list every construct that fell back or was left out.</param>
/// <param name="RoundTrip">Whether to read and write back the documents' examples.</param>
internal sealed record Arguments(IReadOnlyList<string> Paths, bool Report, bool RoundTrip)
{
    public const string Usage = """
        Corpus [--report] [--round-trip] PATH...
          Generates and compiles a client for every OpenAPI document at or below each PATH, and prints a row for each.
          --report      also lists what fell back to raw JSON or was left out, with its place
          --round-trip  also reads and writes back every JSON example and default in the documents
        """;

    /// <returns>Null when the arguments can't be understood or a path does not exist.</returns>
    public static Arguments? Parse(string[] args)
    {
        string[] options = [.. args.Where(arg => arg.StartsWith("--", StringComparison.Ordinal))];
        string[] paths = [.. args.Except(options).Select(Path.GetFullPath)];
        foreach (string missing in paths.Where(path => !Path.Exists(path)))
        {
            Console.Error.WriteLine($"There is no {missing}.");
        }

        return paths.Length > 0 && paths.All(Path.Exists) && options.All(option => option is "--report" or "--round-trip")
            ? new Arguments(paths, options.Contains("--report"), options.Contains("--round-trip"))
            : null;
    }
}
