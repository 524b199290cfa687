using System.Globalization;
using Corpus.Report;
using Generator.Tests.Hostile;

namespace Corpus.Mutants;

/// <summary>
/// Mutants by their numbers, some at a time in one compilation; code that another mutant had too is compiled once. Prints what was wrong, a line for every thousand, and what the
/// costliest took.
/// </summary>
internal sealed class MutantRun(MutantSources sources, int from, int to, TextWriter output)
{
    private const int AtOnce = 40;
    private const int Lines = 1_000;
    private const double Megabyte = 1024 * 1024;

    private readonly HashSet<string> _compiled = [];
    private readonly HashSet<int> _failed = [];
    private (TimeSpan Elapsed, string Name) _slowest = (default, "none");
    private (long Allocated, string Name) _largest = (0, "none");
    private int _refused;

    /// <returns>Whether there were mutants and all were refused or compiled.</returns>
    public bool Run()
    {
        using var memory = new PeakMemory();
        for (int start = from; start < to; start += AtOnce)
        {
            Check(start, Math.Min(start + AtOnce, to));
            if ((start - from) % Lines == 0)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{start}: {_failed.Count} failed, {_refused} refused, {_compiled.Count} different clients, {Costs(memory)}"));
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_refused} refused, {_compiled.Count} different clients compiled; {Costs(memory)}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{to - from - _failed.Count} passed, {_failed.Count} failed"));
        return to > from && _failed.Count == 0;
    }

    private void Check(int start, int end)
    {
        List<Mutant> mutants = [];
        Dictionary<Mutant, int> numbers = [];
        for (int number = start; number < end; number++)
        {
            var (name, document, seed) = sources[number];
            var mutant = Mutant.Of(document, name, seed);
            numbers.Add(mutant, number);
            _slowest = mutant.Elapsed > _slowest.Elapsed ? (mutant.Elapsed, mutant.Name) : _slowest;
            _largest = mutant.Allocated > _largest.Allocated ? (mutant.Allocated, mutant.Name) : _largest;
            _refused += mutant.Generation.Files.Count == 0 ? 1 : 0;
            if (mutant.Fault is not null || _compiled.Add(mutant.Fingerprint))
            {
                mutants.Add(mutant);
            }
        }

        foreach (IGrouping<Mutant, (Mutant Mutant, string Fault)> found in Mutant.Check(mutants).GroupBy(found => found.Mutant))
        {
            _failed.Add(numbers[found.Key]);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"FAILED {numbers[found.Key]} ({found.Key.Name}): {found.First().Fault}"));
            output.WriteLine("    " + found.Key.Document.Text.Replace("\n", "\n    ", StringComparison.Ordinal));
        }
    }

    private string Costs(PeakMemory memory) => string.Create(
        CultureInfo.InvariantCulture,
        $"slowest {_slowest.Elapsed.TotalMilliseconds:F0} ms ({_slowest.Name}), most allocated {_largest.Allocated / Megabyte:F0} MB ({_largest.Name}), peak {memory.Megabytes:F0} MB");
}
