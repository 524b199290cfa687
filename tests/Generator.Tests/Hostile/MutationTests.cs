using Generator.Tests.Support;

namespace Generator.Tests.Hostile;

/// <summary>Whatever a document has become: no exception, and either an error or code that compiles.</summary>
public sealed class MutationTests
{
    private static readonly int s_mutants = int.Parse(Environment.GetEnvironmentVariable("CLARIFEYE_MUTANTS") ?? "12", System.Globalization.CultureInfo.InvariantCulture);

    public static TheoryData<string> Features => Documents.Features;

    [Theory]
    [MemberData(nameof(Features))]
    public void AMutantIsRefusedOrCompiles(string feature) => Check(Documents.Accepted[feature], feature);

    [Fact]
    public void AMutantOfTheClarifeyeDocumentIsRefusedOrCompiles() => Check(new ClientDocument("clarifeye.yaml", Documents.Clarifeye), "clarifeye");

    /// <summary>Or the tests above would pass by mutants that are no documents.</summary>
    [Fact]
    public void MostMutantsGiveAClient()
    {
        Mutant[] mutants = [.. Enumerable.Range(0, 60).Select(seed => Mutant.Of(Documents.Accepted["all-of"], "all-of", seed))];

        Assert.InRange(mutants.Count(mutant => mutant.Generation.Files.Count > 0), 40, 59);
        Assert.InRange(mutants.Select(mutant => mutant.Document.Text).Distinct().Count(), 55, 60);
    }

    private static void Check(ClientDocument document, string name)
    {
        Mutant[] mutants = [.. Enumerable.Range(0, s_mutants).Select(seed => Mutant.Of(document, name, seed))];

        Assert.Empty(Mutant.Check(mutants).Select(found => $"{found.Mutant.Name}: {found.Fault}\n{found.Mutant.Document.Text}"));
    }
}
