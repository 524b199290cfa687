using Clarifeye.Generated.Api;

namespace Generator.Tests.Api;

public sealed class MediaTypesTests
{
    [Theory]
    [InlineData("application/json", "Json")]
    [InlineData("Application/JSON; charset=utf-8", "Json")]
    [InlineData("application/problem+json", "Json")]
    [InlineData("multipart/form-data", "Multipart")]
    [InlineData("application/x-www-form-urlencoded", "Form")]
    [InlineData("text/event-stream", "Events")]
    [InlineData("text/html", "Text")]
    [InlineData("application/pdf", "Binary")]
    [InlineData("*/*", "Binary")]
    [InlineData("", "Binary")]
    public void AMediaTypeTellsTheLayout(string mediaType, string format) => Assert.Equal(format, MediaTypes.Format(mediaType).ToString());

    [Theory]
    [InlineData("application/json", true)]
    [InlineData("application/vnd.shop+json;charset=utf-8 ; a=\"b \\\" c\";", true)]
    [InlineData("*/*", true)]
    [InlineData("json", false)]
    [InlineData("application/", false)]
    [InlineData("application/json\n", false)]
    [InlineData("application/json; a b", false)]
    [InlineData("application/json; a=\"\r\n\"", false)]
    [InlineData("text/plain, text/html", false)]
    public void AMediaTypeIsTwoTokensAndParameters(string text, bool isOne) => Assert.Equal(isOne, MediaTypes.IsMediaType(text));

    [Fact]
    public void ALongKeyCostsLittle() => Assert.False(MediaTypes.IsMediaType("a/b" + string.Concat(Enumerable.Repeat("; ", 100_000)) + "!\n"));

    [Theory]
    [InlineData("image/*", true)]
    [InlineData("*/*;q=1", true)]
    [InlineData("image/png; a=*", false)]
    public void AStarMakesARange(string mediaType, bool isRange) => Assert.Equal(isRange, MediaTypes.IsRange(mediaType));
}
