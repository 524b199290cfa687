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
}
