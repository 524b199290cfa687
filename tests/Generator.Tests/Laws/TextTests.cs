using Generator.Tests.Support;

namespace Generator.Tests.Laws;

/// <summary>What holds of every generated file.</summary>
public sealed class TextTests
{
    private const int LongestHintName = 160;

    public static TheoryData<string> Features => Documents.Features;

    [Theory]
    [MemberData(nameof(Features))]
    public void LinesEndOneWayAndWithoutBlanks(string feature) => Assert.All(Generation.Of(Documents.Accepted[feature]).Files, file =>
    {
        Assert.DoesNotContain('\r', file.Value);
        Assert.DoesNotContain('\t', file.Value);
        Assert.DoesNotContain(" \n", file.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", file.Value, StringComparison.Ordinal);
        Assert.EndsWith("}\n", file.Value, StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(Features))]
    public void NothingIsImported(string feature) =>
        Assert.All(Generation.Of(Documents.Accepted[feature]).Files.Values, text => Assert.DoesNotContain("using ", text, StringComparison.Ordinal));

    [Fact]
    public void HintNamesAreShortPlainAndUniqueWhateverTheCasing()
    {
        string schemas = string.Concat(new[] { "order", "Order", "ORDER", "Größe", new string('x', 5000) }.Select(name => $"    {name}: {{ type: object, properties: {{ a: {{ type: string }} }} }}\n"));
        var names = Generation.Of("openapi: 3.0.3\ninfo: { title: Shop, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n" + schemas).Files.Keys.ToList();

        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.Matches(@"^[A-Za-z0-9_.]+\.g\.cs$", name));
        Assert.All(names, name => Assert.InRange(name.Length, 1, LongestHintName));
    }
}
