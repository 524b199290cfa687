namespace PipelineWatch.Tests;

public class AccessTokenTests
{
    [Fact]
    public void BlanksAroundATokenDoNotMatter() => Assert.Equal("abc-123", AccessToken.From(" abc-123\n"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("Bearer abc")]
    [InlineData("abc\r\nX-Other: 1")]
    [InlineData("schlüssel")]
    public void WhatCannotBeATokenIsRefusedWithoutRepeatingIt(string? variable)
    {
        var failure = Assert.Throws<Failure>(() => AccessToken.From(variable));
        Assert.Equal(ExitCode.TokenRefused, failure.Code);
        Assert.Contains("CLARIFEYE_TOKEN", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("abc", failure.Message, StringComparison.Ordinal);
    }
}
