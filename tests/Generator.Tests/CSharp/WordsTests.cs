using Clarifeye.Generated.CSharp;

namespace Generator.Tests.CSharp;

public sealed class WordsTests
{
    [Theory]
    [InlineData("created_at", "CreatedAt")]
    [InlineData("createdAt", "CreatedAt")]
    [InlineData("CAN_VIEW_DATA", "CanViewData")]
    [InlineData("get /orders/{id}", "GetOrdersId")]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData("1.5.2", "_1_5_2")]
    [InlineData("", "Empty")]
    [InlineData("*", "Star")]
    [InlineData("💥", "Value")]
    [InlineData("größe", "Größe")]
    [InlineData("class", "Class")]
    public void AnyTextBecomesAName(string text, string name) => Assert.Equal(name, Words.Pascal(text));

    [Theory]
    [InlineData("project_id", "projectId")]
    [InlineData("IDToken", "idToken")]
    [InlineData("ID", "id")]
    [InlineData("1st", "_1st")]
    public void AParameterStartsSmall(string text, string name) => Assert.Equal(name, Words.Camel(text));

    [Fact]
    public void AnEndlessTextBecomesAShortName() => Assert.InRange(Words.Pascal(string.Concat(Enumerable.Repeat("word ", 10_000))).Length, 1, 200);
}
