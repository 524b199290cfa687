using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Spec;
using static Clarifeye.Generated.Tests.Spec.Reading;

namespace Clarifeye.Generated.Tests.Spec;

public sealed class YamlDirectiveTests
{
    private const string Document = "openapi: 3.0.0\ninfo: { title: t, version: '1' }\npaths: {}\n";

    [Theory]
    [InlineData("%YAML 1.1\n---\n")]
    [InlineData("%YAML 1.2\n---\n")]
    [InlineData("%YAML 1.2 # the version\n--- \n")]
    [InlineData("\uFEFF%YAML 1.2\r\n---\r\n")]
    [InlineData("\uFEFF\n# a comment\n\n%YAML 1.2\n---\n")]
    [InlineData("%YAML 1.3\n---\n")]
    [InlineData("%RESERVED for later\n---\n")]
    [InlineData("%YAML 1.2\n%TAG !y! tag:yaml.org,2002:\n---\nx-a: !y!str 5\n")]
    [InlineData("---\nx-a: !<tag:yaml.org,2002:str> 5\n")]
    [InlineData("---\nx-a: |\n  %YAML 1.2\n")]
    public void ADirectiveBeforeTheDocumentIsPassedOver(string before)
    {
        SpecReading reading = Of(before + Document);

        Assert.Empty(reading.Problems);
        Assert.Equal("t", reading.Document!.Info.Title);
    }

    [Fact]
    public void NothingMovesBehindADirective() =>
        Assert.Equal([DocumentRules.ValueOfWrongType + " (6,8)"], Problems("%YAML 1.2\n---\n" + Document + "tags: [null]\n"));

    [Fact]
    public void OfALaterDocumentTooItIsPassedOver() =>
        Assert.Equal([DocumentRules.LaterYamlDocuments + " (6,1)"], Problems(Document + "...\n%YAML 1.2\n---\na: b\n"));

    [Theory]
    [InlineData("%YAML 2.0\n---\n" + Document, 1)]
    [InlineData(Document + "%YAML 1.2\n", 4)]
    public void WhatIsNoDirectiveOfThisYamlIsRefused(string text, int line) => Assert.Equal([$"{DocumentRules.SyntaxError} ({line},1)"], Problems(text));

    [Theory]
    [InlineData("'a'#b", 9)]
    [InlineData("\"a\"#b", 9)]
    [InlineData("['a'#b\n  ]", 10)]
    [InlineData("'it''s'# b", 13)]
    public void ACommentWithoutASpaceIsReported(string value, int column) =>
        Assert.Equal([$"{DocumentRules.CommentWithoutSpace} (4,{column})"], Problems(Document + "x-a: " + value + "\n"));

    [Theory]
    [InlineData("'a' #b")]
    [InlineData("'a#b'")]
    [InlineData("a#b")]
    [InlineData("'a'\r\n#b")]
    public void AnyOtherNeedsNoWord(string value) => Assert.Empty(Problems(Document + "x-a: " + value + "\n"));
}
