using System.Reflection;
using Clarifeye.Generated.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Clarifeye.Generated.Tests.Diagnostics;

public sealed class RulesTests
{
    [Fact]
    public void EveryIdHasARule()
    {
        IEnumerable<string> ids = typeof(Rules).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Rules).Namespace && type.Name.EndsWith("Rules", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields().Where(field => field.IsLiteral && field.FieldType == typeof(string)))
            .Select(field => (string)field.GetRawConstantValue()!)
            .Where(text => text.StartsWith("OAC", StringComparison.Ordinal));

        Assert.Equal(ids.Order(StringComparer.Ordinal), Rules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryRuleHasItsPlaceInTheReadme() =>
        Assert.All(Rules.All, rule => Assert.Equal(Rules.HelpLink + rule.Id.ToUpperInvariant().Replace("OAC", "oac", StringComparison.Ordinal), rule.HelpLinkUri));

    [Fact]
    public void WhatIsNotSupportedOrBrokenIsNeverSilent() =>
        Assert.All(Rules.All.Where(rule => rule.Id[3] != '4'), rule => Assert.True(rule.DefaultSeverity >= DiagnosticSeverity.Warning, rule.Id));

    [Fact]
    public void AProblemIsReportedAtItsPlaceInTheDocument()
    {
        Diagnostic diagnostic = Rules.ToDiagnostic(new Problem(DocumentRules.Unreadable, "api/x.yaml", new(4, 7), ["#/nope"]));

        Assert.Equal("api/x.yaml", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal((4, 7), (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character));
        Assert.Contains("#/nope", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void ADocumentsTextCannotWriteLinesIntoTheLog()
    {
        string text = Message("a\r\nerror CS0001: \u2028forged\u0085\u001b[31m");

        Assert.DoesNotContain(text, c => char.IsControl(c) || c is '\u2028');
    }

    [Fact]
    public void ALongTextIsCut() => Assert.True(Message(new string('x', 100_000)).Length < 400);

    [Fact]
    public void ABraceInADocumentsTextIsNoPlaceholder() => Assert.Contains("{7}", Message("{7}"), StringComparison.Ordinal);

    [Fact]
    public void ProblemsAreComparedByValue() => Assert.Equal(
        new Problem("OAC2001", "p", new(1, 2), ["a"]),
        new Problem("OAC2001", "p", new(1, 2), ["a"]));

    private static string Message(string argument) =>
        Rules.ToDiagnostic(new Problem(DocumentRules.Unreadable, "x.yaml", default, [argument])).GetMessage(System.Globalization.CultureInfo.InvariantCulture);
}
