using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Generator.Tests.Hostile;

/// <summary>A mutated document, and what the generator makes of it. Mutants have a namespace each, so that many can be compiled together.</summary>
internal sealed class Mutant
{
    private readonly string _namespace;

    private Mutant(ClientDocument document, string name, string its)
    {
        Name = name;
        Document = document;
        _namespace = its;
        long before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        Generation = Generation.Of(document);
        Elapsed = watch.Elapsed;
        Allocated = GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Document and seed.</summary>
    public string Name { get; }

    public ClientDocument Document { get; }

    public Generation Generation { get; }

    public TimeSpan Elapsed { get; }

    /// <summary>Bytes, whether freed since or not: a measure of work that does not depend on the machine.</summary>
    public long Allocated { get; }

    /// <summary>What is wrong before anything is compiled: an exception, or neither code nor an error; else null.</summary>
    public string? Fault =>
        Generation.Exception is { } exception ? exception.ToString()
        : Generation.Files.Count > 0 || Generation.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? null
        : "neither code nor an error came out";

    /// <summary>The same for mutants whose code is the same but for the namespace.</summary>
    public string Fingerprint => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Concat(Generation.Files.OrderBy(file => file.Key, StringComparer.Ordinal).SelectMany(file => new[] { file.Key, file.Value })).Replace(_namespace, "Mutant", StringComparison.Ordinal))));

    public static Mutant Of(ClientDocument source, string name, int seed)
    {
        ClientDocument document = Mutation.Of(source, seed);
        string its = string.Create(CultureInfo.InvariantCulture, $"{string.Concat(name.Where(char.IsAsciiLetterOrDigit))}_{seed}_Mutant");
        document["Namespace"] = "_" + its;
        return new Mutant(document, string.Create(CultureInfo.InvariantCulture, $"{name} {seed}"), its);
    }

    /// <summary>Compiles what the mutants became in one compilation, as a strict project would.</summary>
    /// <returns>Everything that is wrong, with the mutant it is wrong with.</returns>
    public static IEnumerable<(Mutant Mutant, string Fault)> Check(IReadOnlyList<Mutant> mutants)
    {
        Dictionary<SyntaxTree, Mutant> byTree = mutants.SelectMany(mutant => mutant.Generation.Trees.Select(tree => (tree, mutant))).ToDictionary(pair => pair.tree, pair => pair.mutant);
        IReadOnlyList<Diagnostic> complaints = byTree.Count == 0 ? [] : ClientCompilation.Of(byTree.Keys, Framework.Current).Diagnostics;
        return
        [
            .. from mutant in mutants where mutant.Fault is not null select (mutant, mutant.Fault),
            .. from complaint in complaints select (complaint.Location.SourceTree is { } tree ? byTree[tree] : mutants[0], complaint.ToString()),
        ];
    }
}
