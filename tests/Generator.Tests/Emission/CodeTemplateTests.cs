using Clarifeye.Generated.Emission;

namespace Generator.Tests.Emission;

public sealed class CodeTemplateTests
{
    [Fact]
    public void AValueOfSeveralLinesTakesTheIndentationOfItsHole() => Assert.Equal("a\n{\n    b\n\n    c\n}", Code.Of($$"""
        a
        {
            {{"b\n\nc"}}
        }
        """));

    [Fact]
    public void ALineOfEmptyHolesDisappears() => Assert.Equal("a\nb", Code.Of($$"""
        a
        {{""}}{{null}}
        {{""}}
        b
        """));

    [Fact]
    public void ALineWithSomethingBesidesAnEmptyHoleStays() => Assert.Equal("a\n;\nb", Code.Of($$"""
        a
        {{""}};
        b
        """));

    [Fact]
    public void ALineThatDisappearsBetweenBlankOnesTakesOneAlong() => Assert.Equal("a\n\nb", Code.Of($$"""
        a

        {{""}}

        b
        """));

    [Fact]
    public void AnEmptyLastLineDisappears() => Assert.Equal("a", Code.Of($$"""
        a
        {{""}}
        """));

    [Fact]
    public void BracesInAValueAreNoHoles() => Assert.Equal("{{x}} {0}", Code.Of($$"""{{"{{x}} {0}"}}"""));
}
