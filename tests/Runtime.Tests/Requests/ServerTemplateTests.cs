using Clarifeye.Runtime;

namespace Runtime.Tests.Requests;

public sealed class ServerTemplateTests
{
    [Fact]
    public void EachVariableIsFilledOnce() =>
        Assert.Equal("https://eu.example.com/v1", ServerTemplate.Expand("{scheme}://{region}.example.com/{path}", ("path", "v1"), ("region", "eu"), ("scheme", "https")).OriginalString);

    [Fact]
    public void AValueOfTheDocumentStaysAsItIs() =>
        Assert.Equal("https://shop.example/v3", ServerTemplate.Expand("https://{host}", ["shop.example/v3"], ("host", "shop.example/v3")).OriginalString);

    [Theory]
    [InlineData("https", "{path}", "v1")]
    [InlineData("https", "eu", "{region}")]
    [InlineData("https", "evil.example/", "v1")]
    [InlineData("https://evil.example/", "eu", "v1")]
    public void AValueThatLeadsElsewhereIsRefused(string scheme, string region, string path) => Assert.Throws<ArgumentException>(
        () => ServerTemplate.Expand("{scheme}://{region}.example.com/{path}", ("scheme", scheme), ("region", region), ("path", path)));
}
