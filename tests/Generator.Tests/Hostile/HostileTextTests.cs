using System.Text.Json;
using Generator.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Generator.Tests.Hostile;

/// <summary>No text of a document becomes code: with any text, the syntax has the shape that it has with a harmless one.</summary>
public sealed class HostileTextTests
{
    private static readonly string s_harmless = Shape(Generation.Of(HostileDocument.With("w")));

    public static TheoryData<int> Texts => [.. Enumerable.Range(0, HostileText.All.Count)];

    public static TheoryData<int> Places => [.. Enumerable.Range(0, HostileDocument.Places)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void ATextInAllPlacesStaysAText(int text) => CompilesInTheSameShape(Generation.Of(HostileDocument.With(HostileText.All[text])));

    /// <summary>The tests above do not pass by refusing everything.</summary>
    [Fact]
    public void OnlyTextThatIsNoTextIsRefused() =>
        Assert.All(HostileText.All.Where(text => Generation.Of(HostileDocument.With(text)).Diagnostics.Any()), text => Assert.Contains(text, c => char.IsSurrogate(c)));

    [Theory]
    [MemberData(nameof(Places))]
    public void AllTextsInOnePlaceStayATextThere(int place) => CompilesInTheSameShape(Generation.Of(HostileDocument.With(HostileText.Everything, place)));

    [Theory]
    [InlineData("*/ class Evil; /*.yaml")]
    [InlineData("\"; Evil(); //.yaml")]
    [InlineData("a\nclass Evil;\u2028class Evil2;.yaml")]
    [InlineData("</auto-generated>.yaml")]
    [InlineData("class.yaml")]
    [InlineData("con.yaml")]
    public void ANameOfAFileStaysAName(string name)
    {
        var generation = Generation.Of(new ClientDocument("specs\0/" + name, "openapi: 3.0.3\ninfo: { title: Shop, version: '1' }\npaths: {}"));

        Assert.Null(generation.Exception);
        ClientCompilation.Of(generation, Framework.Current).IsClean();
        Assert.DoesNotContain(Declarations(generation), declaration => declaration.StartsWith("Evil", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/\"; Evil(); //")]
    [InlineData("/{{a}}/{")]
    [InlineData("/}{")]
    [InlineData("/{}")]
    [InlineData("no-slash\n#error")]
    public void APathStaysAPath(string path)
    {
        ClientDocument document = HostileDocument.With("w");

        var generation = Generation.Of(document.With(document.Text.Replace("\"/a\"", JsonSerializer.Serialize(path), StringComparison.Ordinal)));

        Assert.Null(generation.Exception);
        ClientCompilation.Of(generation, Framework.Current).IsClean();
    }

    [Theory]
    [InlineData("https://shop.example/\\\"; Evil(); //")]
    [InlineData("https://user:password@shop.example/")]
    [InlineData("javascript:Evil()")]
    [InlineData("file:///etc/passwd")]
    public void AServerStaysAnAddress(string url)
    {
        ClientDocument document = HostileDocument.With("w");

        var generation = Generation.Of(document.With(document.Text.Replace("https://shop.example/v1", url, StringComparison.Ordinal)));

        Assert.Null(generation.Exception);
        ClientCompilation.Of(generation, Framework.Current).IsClean();
    }

    private static void CompilesInTheSameShape(Generation generation)
    {
        Assert.Null(generation.Exception);
        ClientCompilation.Of(generation, Framework.Current).IsClean();
        if (!generation.Diagnostics.Any())
        {
            Assert.Equal(s_harmless, Shape(generation));
        }
    }

    private static IEnumerable<string> Declarations(Generation generation) =>
        generation.Trees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()).Select(type => type.Identifier.ValueText);

    /// <summary>The kinds of all nodes, whatever names and literals they hold, and of all directives.</summary>
    private static string Shape(Generation generation) => string.Join('\n', generation.Trees.Select(tree => string.Join(' ', tree.GetRoot()
        .DescendantNodes(descendIntoTrivia: true)
        .Where(node => node is DirectiveTriviaSyntax || !node.IsPartOfStructuredTrivia())
        .Select(node => node.Kind()))));
}
