using Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator.Tests.Accepted;

/// <summary>A project that references Microsoft.Extensions.Http gets a method that registers the client.</summary>
public sealed class HttpClientFactoryTests
{
    private const string Document = "{ openapi: 3.0.3, info: { title: Shop, version: '1' }, paths: {} }";

    [Fact]
    public void WithTheReferenceThereIsAMethodThatRegistersTheClient() => Assert.Contains("AddShopClient", Texts("Microsoft.Extensions.Http"), StringComparison.Ordinal);

    [Fact]
    public void WithoutItThereIsNone() => Assert.DoesNotContain("AddShopClient", Texts("Microsoft.Extensions.Https"), StringComparison.Ordinal);

    private static string Texts(string reference)
    {
        using var image = new MemoryStream();
        CSharpCompilation.Create(reference, references: Framework.Oldest.References, options: new(OutputKind.DynamicallyLinkedLibrary)).Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        var project = CSharpCompilation.Create("MyApp", references: [MetadataReference.CreateFromImage(image.ToArray(), filePath: $"/packages/{reference}.dll")]);
        GeneratorDriver driver = Generation.Driver(Generation.Language, ClientDocument.Shop(Document)).RunGenerators(project, TestContext.Current.CancellationToken);
        return string.Concat(driver.GetRunResult().GeneratedTrees);
    }
}
