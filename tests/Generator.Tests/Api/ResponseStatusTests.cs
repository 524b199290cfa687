using Clarifeye.Generated.Api;

namespace Generator.Tests.Api;

public sealed class ResponseStatusTests
{
    [Theory]
    [InlineData("404", true)]
    [InlineData("4XX", true)]
    [InlineData("4xx", true)]
    [InlineData("default", true)]
    [InlineData("Default", false)]
    [InlineData("40X", false)]
    [InlineData("4Xx", false)]
    [InlineData("600", false)]
    [InlineData("4", false)]
    [InlineData("404\n", false)]
    [InlineData("٤٠٤", false)]
    [InlineData("", false)]
    public void AStatusIsACodeARangeOrDefault(string key, bool isStatus) => Assert.Equal(isStatus, ResponseStatus.IsStatus(key));
}
