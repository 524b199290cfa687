using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Spec;

namespace Clarifeye.Generated.Tests.Spec;

public sealed class RealDocumentTests
{
    [Theory]
    [InlineData("clarifeye-platform.yaml", 48, 37)]
    [InlineData("clarifeye-public.yaml", 21, 23)]
    public void TheProvidersDocumentsHaveNoProblem(string file, int paths, int schemas)
    {
        SpecReading reading = Read(Shared.Require(Path.Combine("clarifeye", file)));

        Assert.Empty(reading.Problems);
        Assert.Equal(paths, reading.Document!.Paths.Count);
        Assert.Equal(schemas, reading.Document.Components!.Schemas!.Count);
    }

    [Fact]
    public void EveryDocumentOfTheCorpusIsRead()
    {
        string[] files = [.. Directory.EnumerateFiles(Shared.Require("corpus"), "*", SearchOption.AllDirectories).Where(IsDocument).Order(StringComparer.Ordinal)];

        // A document or a reason; what the library throws on would be a hole in the review before it.
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.True(Read(file) is { Document: not null } or { Problems.Count: > 0 }, file));
        Assert.All(files, file => Assert.DoesNotContain(Read(file).Problems, problem => problem.Id == DocumentRules.Unreadable));
    }

    private static bool IsDocument(string file) => Path.GetExtension(file) is ".yaml" or ".yml" or ".json";

    private static SpecReading Read(string file) => Reading.Of(File.ReadAllText(file), file);
}
