using Clarifeye.Generated.Api;

namespace Generator.Tests.Api;

public sealed class PathTemplateTests
{
    [Theory]
    [InlineData("/orders", "")]
    [InlineData("/shops/{shop_id}/orders/{id}.{format}/", "shop_id,id,format")]
    [InlineData("/{open", "")]
    [InlineData("/}{", "")]
    [InlineData("/{}", "")]
    public void PlaceholdersStandInBraces(string path, string names) => Assert.Equal(names, string.Join(',', PathTemplate.Of(path, _ => false).Placeholders));
}
