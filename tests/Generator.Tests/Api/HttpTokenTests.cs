using Clarifeye.Generated.Support;

namespace Generator.Tests.Api;

public sealed class HttpTokenTests
{
    [Theory]
    [InlineData("X-Key_1", true)]
    [InlineData("!#$%&'*+-.^_`|~", true)]
    [InlineData("", false)]
    [InlineData("a b", false)]
    [InlineData("a:b", false)]
    [InlineData("a\n", false)]
    [InlineData("é", false)]
    public void ATokenHasNoSeparators(string text, bool isToken) => Assert.Equal(isToken, HttpToken.IsToken(text));
}
