using System.Globalization;

namespace Corpus;

/// <summary>What the command line asks for.</summary>
/// <param name="Paths">Files and folders, all of which exist.</param>
/// <param name="Report">Whether to list every construct that fell back or was left out.</param>
/// <param name="RoundTrip">Whether to read and write back the documents' examples.</param>
/// <param name="Mutants">The numbers of the mutants to try instead of the documents; the last one is not tried. Null to try the documents.</param>
internal sealed record Arguments(IReadOnlyList<string> Paths, bool Report, bool RoundTrip, (int From, int To)? Mutants)
{
    private const string MutantsOption = "--mutants=";

    public const string Usage = """
        Corpus [--report] [--round-trip] PATH...
        Corpus --mutants=FROM-TO PATH...
          Generates and compiles a client for every OpenAPI document at or below each PATH, and prints a row for each.
          --report      also lists what fell back to raw JSON or was left out, with its place
          --round-trip  also reads and writes back every JSON example and default in the documents
          --mutants     tries documents that are broken by chance instead: mutants FROM to TO - 1 of the documents of at most 64 KB
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

        (int From, int To)? mutants = options.FirstOrDefault(option => option.StartsWith(MutantsOption, StringComparison.Ordinal)) is { } option ? Range(option[MutantsOption.Length..]) : null;
        return paths.Length > 0 && paths.All(Path.Exists) && options.All(option => option is "--report" or "--round-trip" || (mutants is not null && option.StartsWith(MutantsOption, StringComparison.Ordinal)))
            ? new Arguments(paths, options.Contains("--report"), options.Contains("--round-trip"), mutants)
            : null;
    }

    private static (int From, int To)? Range(string text) =>
        text.Split('-') is [var from, var to] && int.TryParse(from, CultureInfo.InvariantCulture, out int first) && int.TryParse(to, CultureInfo.InvariantCulture, out int end) ? (first, end) : null;
}
