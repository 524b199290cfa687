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
    public void AMutantIsRefusedOrCompiles(string feature) => Assert.All(Enumerable.Range(0, s_mutants), seed => Check(Mutation.Of(Documents.Accepted[feature], seed)));

    [Fact]
    public void AMutantOfTheClarifeyeDocumentIsRefusedOrCompiles() =>
        Assert.All(Enumerable.Range(0, s_mutants), seed => Check(Mutation.Of(new ClientDocument("clarifeye.yaml", Documents.Clarifeye), seed)));

    private static void Check(ClientDocument mutant)
    {
        var generation = Generation.Of(mutant);

        Assert.True(generation.Exception is null, $"{generation.Exception}\n{mutant.Text}");
        Assert.True(generation.Files.Count > 0 || generation.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), mutant.Text);
        IReadOnlyList<string> complaints = ClientCompilation.Of(generation, Framework.Current).Complaints;
        Assert.True(complaints.Count == 0, $"{string.Join('\n', complaints)}\n{mutant.Text}");
    }
}
