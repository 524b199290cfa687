using Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Generator.Tests.Hostile;

/// <summary>Whatever a document has become: no exception, and either an error or code that compiles.</summary>
public sealed class MutationTests
{
    private static readonly int s_mutants = int.Parse(Environment.GetEnvironmentVariable("CLARIFEYE_MUTANTS") ?? "12", System.Globalization.CultureInfo.InvariantCulture);

    public static TheoryData<string> Features => Documents.Features;

    [Theory]
    [MemberData(nameof(Features))]
    public void AMutantIsRefusedOrCompiles(string feature)
    {
        for (int seed = 0; seed < s_mutants; seed++)
        {
            ClientDocument mutant = Mutation.Of(Documents.Accepted[feature], seed);
            var generation = Generation.Of(mutant);

            Assert.True(generation.Exception is null, $"{generation.Exception}\n{mutant.Text}");
            Assert.True(generation.Files.Count > 0 || generation.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), mutant.Text);
            IReadOnlyList<string> complaints = ClientCompilation.Of(generation, Framework.Current).Complaints;
            Assert.True(complaints.Count == 0, $"{string.Join('\n', complaints)}\n{mutant.Text}");
        }
    }
}
