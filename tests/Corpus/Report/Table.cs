using System.Globalization;

namespace Corpus.Report;

/// <summary>The rows, as text of fixed widths.</summary>
internal static class Table
{
    private const string Names = "  ops   missing schemas    lines   gen ms  comp ms  peak MB  errors warnings   diags  raw";

    public static string Header(bool withRoundTrip) => $"{"document",-70}{Names}{(withRoundTrip ? "  examples losses" : "")}  result";

    public static string Row(Result result, bool withRoundTrip)
    {
        string examples = withRoundTrip ? string.Create(CultureInfo.InvariantCulture, $"{result.Examples,10}{result.Losses,7}") : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Name,-70}{result.Operations,5}{result.OperationsLeftOut,10}{result.Schemas,8}{result.Lines,9}{result.GenerationMilliseconds,9:F0}{result.CompileMilliseconds,9:F0}{result.PeakMegabytes,9:F0}{result.CompileErrors,8}{result.CompileWarnings,9}{result.Diagnostics,8}{result.RawJsonFallbacks,5}{examples}  {(result.Passed ? "passed" : "FAILED")}");
    }
}
