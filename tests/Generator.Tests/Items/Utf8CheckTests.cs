using System.Text;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Items;
using Microsoft.CodeAnalysis.Text;

namespace Generator.Tests.Items;

/// <summary>The compiler gives the text of a file with the encoding in which it could read it.</summary>
public sealed class Utf8CheckTests
{
    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void TextOfUnicodeHasNoFault(string encoding) => Assert.Null(Utf8Check.FirstFault(SourceText.From("títle", Encoding.GetEncoding(encoding))));

    [Fact]
    public void AMarkForAnUnknownCharacterMayBeMeant() => Assert.Null(Utf8Check.FirstFault(SourceText.From("\ufffd", new UTF8Encoding(false, throwOnInvalidBytes: true))));

    [Fact]
    public void AsciiHasNoFaultInAnyEncoding() => Assert.Null(Utf8Check.FirstFault(SourceText.From("title", Encoding.Latin1)));

    [Fact]
    public void TheFirstByteThatIsNoUtf8IsFound() =>
        Assert.Equal(new SourcePosition(1, 7), Utf8Check.FirstFault(SourceText.From("a: \u00c3\u00a9\ntitle: \u00e9", Encoding.Latin1)));

    [Fact]
    public void TheCompilersOwnReadingOfBrokenBytesIsFound()
    {
        using var bytes = new MemoryStream([.. "title: "u8, 0xFF, 0xFE, .. "op"u8]);
        Type decoder = typeof(SourceText).Assembly.GetType("Microsoft.CodeAnalysis.Text.EncodedStringText", throwOnError: true)!;
        var text = (SourceText)decoder.GetMethods(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)
            .First(method => method.Name == "Create" && method.GetParameters().Length == 4)
            .Invoke(null, [bytes, null, SourceHashAlgorithm.Sha256, false])!;

        Assert.Equal(new SourcePosition(0, 7), Utf8Check.FirstFault(text));
    }
}
