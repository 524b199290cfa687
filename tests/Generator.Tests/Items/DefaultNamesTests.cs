using Clarifeye.Generated.Items;

namespace Generator.Tests.Items;

public sealed class DefaultNamesTests
{
    [Theory]
    [InlineData("clarifeye.yaml", "Clarifeye")]
    [InlineData("my-api v2.json", "MyApiV2")]
    [InlineData("my_API.yml", "MyAPI")]
    [InlineData("petstore.openapi.yaml", "PetstoreOpenapi")]
    [InlineData("3scale.yaml", "_3scale")]
    [InlineData("größe.yaml", "Größe")]
    [InlineData("😀 smile.yaml", "Smile")]
    [InlineData("---.yaml", "Document")]
    public void ADocumentIsNamedByItsFileInPascalCase(string file, string name) => Assert.Equal(name, DefaultNames.OfDocument(file));

    [Theory]
    [InlineData("MyApp", "MyApp.ShopApi")]
    [InlineData("My.App", "My.App.ShopApi")]
    [InlineData("my-app", "my_app.ShopApi")]
    [InlineData("My.2nd.class", "My._2nd._class.ShopApi")]
    [InlineData("", "ShopApi")]
    public void AnyRootNamespaceGivesALegalNamespace(string root, string name) => Assert.Equal(name, DefaultNames.Namespace(root, "Shop"));
}
