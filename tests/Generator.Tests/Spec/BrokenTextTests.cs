using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Spec;
using static Clarifeye.Generated.Tests.Spec.Reading;

namespace Clarifeye.Generated.Tests.Spec;

public sealed class BrokenTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n\t \n")]
    [InlineData("\uFEFF")]
    [InlineData("# only a comment\n")]
    public void ADocumentWithoutContentIsEmpty(string text) => Assert.Equal([DocumentRules.Empty + " (1,1)"], Problems(text));

    [Theory]
    [InlineData("null")]
    [InlineData("42")]
    [InlineData("just a text")]
    [InlineData("[]")]
    [InlineData("- a\n- b")]
    [InlineData("\"openapi\"")]
    public void ADocumentThatIsNoObjectIsRefused(string text) => Assert.Equal([DocumentRules.NotAnObject + " (1,1)"], Problems(text));

    [Theory]
    [InlineData("{\n  \"openapi\": \"3.0.0\",\n  \"info\": }\n", 3, 11)]
    [InlineData("{\"é\": 1,, }", 1, 9)]
    [InlineData("{\"a\": 1} x", 1, 10)]
    [InlineData("{\"a\": 1", 1, 8)]
    [InlineData("{\n  / comment\n}", 2, 3)]
    [InlineData("{\n  /* comment\n}", 2, 3)]
    [InlineData("[,]", 1, 2)]
    [InlineData("{\"a\": \"\\ud800\"}", 1, 7)]
    public void BrokenJsonIsReportedWhereItBreaks(string text, int line, int column) =>
        Assert.Equal([$"{DocumentRules.SyntaxError} ({line},{column})"], Problems(text, "api.json"));

    [Fact]
    public void WhatIsSaidOfBrokenJsonSpeaksOfTheDocumentAlone()
    {
        string said = string.Join(" ", Assert.Single(Of("{\"a\": 1,,\n}", "api.json").Problems).Arguments);

        Assert.Contains("','", said, StringComparison.Ordinal);
        Assert.DoesNotContain("reader", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("openapi: 3.0.0\ninfo:\n\t- x", 3, 1)]
    [InlineData("a: b: c", 1, 5)]
    [InlineData("a: [1\nb: 2", 2, 2)]
    [InlineData("a: *nowhere", 1, 4)]
    [InlineData("a: &loop\n  b: *loop", 2, 6)]
    public void BrokenYamlIsReportedWhereItBreaks(string text, int line, int column) =>
        Assert.Equal([$"{DocumentRules.SyntaxError} ({line},{column})"], Problems(text));

    [Theory]
    [InlineData("? [a]\n: b")]
    [InlineData("a: &x text\n*x : b")]
    public void AYamlKeyThatIsNoTextIsRefused(string text) =>
        Assert.StartsWith(DocumentRules.KeyIsNoText, Assert.Single(Problems(text)), StringComparison.Ordinal);

    [Fact]
    public void ARefusedDocumentHasNoDocument() => Assert.Null(Of("{").Document);

    [Theory]
    [InlineData("{ \"info\": {} }", 1, 1)]
    [InlineData("\n\ninfo: {}", 3, 1)]
    public void AMissingVersionIsReported(string text, int line, int column) =>
        Assert.Equal([$"{DocumentRules.VersionMissing} ({line},{column})"], Problems(text));

    [Theory]
    [InlineData("openapi: 4.0.0")]
    [InlineData("openapi: 3.10")]
    [InlineData("openapi: v3.0.0")]
    [InlineData("openapi: {}")]
    [InlineData("openapi:")]
    [InlineData("openapi: 2.0")]
    [InlineData("swagger: '1.2'")]
    public void AnUnknownVersionIsReportedAtItsLine(string version) =>
        Assert.Equal([DocumentRules.VersionUnknown + " (2,1)"], Problems("info: { title: t, version: '1' }\n" + version));

    [Theory]
    [InlineData("openapi: 3.0.4")]
    [InlineData("openapi: 3.1.1")]
    [InlineData("openapi: '3.2.0'")]
    [InlineData("swagger: '2.0'")]
    [InlineData("swagger: 2.0")]
    public void AKnownVersionIsRead(string version) => Assert.NotNull(Of(version + "\ninfo: { title: t, version: '1' }\npaths: {}").Document);

    [Theory]
    [InlineData("openapi: 3", "3.0.4")]
    [InlineData("openapi: 3.0", "3.0.4")]
    [InlineData("openapi: '3'", "3.0.4")]
    [InlineData("openapi: ' 3.1.0'", "3.1.2")]
    [InlineData("openapi: 3.1", "3.1.2")]
    [InlineData("openapi: 3.2", "3.2.0")]
    [InlineData("swagger: 2", "2.0")]
    [InlineData("swagger: '2'", "2.0")]
    [InlineData("swagger: 2.0", "2.0")]
    public void AVersionThatIsNoVersionNumberIsReadAsWhatItMeans(string version, string meant)
    {
        SpecReading reading = Of("info: { title: t, version: '1' }\n" + version + "\npaths: {}");

        Problem said = Assert.Single(reading.Problems);
        Assert.Equal((DocumentRules.VersionAsNumber, 1, meant), (said.Id, said.Position.Line, said.Arguments[2]));
        Assert.NotNull(reading.Document);
    }

    [Theory]
    [InlineData("openapi: 3.0.0")]
    [InlineData("openapi: '3.1'")]
    public void AVersionThatIsATextNeedsNoWord(string version) => Assert.Empty(Problems(version + "\ninfo: { title: t, version: '1' }\npaths: {}"));

    [Fact]
    public void AByteOrderMarkIsNoContent() =>
        Assert.NotNull(Of("\uFEFF{\"openapi\":\"3.0.0\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"paths\":{}}").Document);

    [Theory]
    [InlineData("api.json")]
    [InlineData("api.txt")]
    [InlineData("api.yaml")]
    public void TheContentDecidesTheSyntax(string path)
    {
        Assert.NotNull(Of("\n {\"openapi\":\"3.0.0\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"paths\":{}}", path).Document);
        Assert.NotNull(Of("openapi: 3.0.0\ninfo: { title: t, version: '1' }\npaths: {}", path).Document);
    }

    [Fact]
    public void LaterYamlDocumentsAreAWarning() =>
        Assert.Equal([DocumentRules.LaterYamlDocuments + " (4,1)"], Problems("openapi: 3.0.0\ninfo: { title: t, version: '1' }\npaths: {}\n---\n[broken"));

    [Fact]
    public void ReadingStopsWhenItIsCanceled() =>
        Assert.ThrowsAny<OperationCanceledException>(() => OfCanceled("openapi: 3.0.0"));

    [Theory]
    [InlineData("<<: text")]
    [InlineData("<<: null")]
    [InlineData("<<: [{ a: b }, 5]")]
    public void AMergeKeyThatNamesNoObjectIsReported(string merge) =>
        Assert.Equal([DocumentRules.ValueOfWrongType + " (4,8)"], Problems("openapi: 3.0.0\ninfo: { title: t, version: '1' }\npaths: {}\nx-a: { " + merge + " }\n"));
}
