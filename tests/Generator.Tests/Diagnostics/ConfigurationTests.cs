using System.Collections.Immutable;
using Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator.Tests.Diagnostics;

/// <summary>A project has the last word on each message: by NoWarn and WarningsAsErrors, and by a global analyzer configuration.</summary>
public sealed class ConfigurationTests
{
    // A warning, an error and an information.
    private const string Document = """
        openapi: 3.0.3
        info: { title: Shop, version: "1" }
        paths:
          /b: { get: { operationId: b, responses: { "204": { description: Nothing. } } } }
          /c: { get: { operationId: b, responses: { "204": { description: Nothing. } } } }
        components: { schemas: { Broken: { type: object, properties: { a: { $ref: "#/components/schemas/Nowhere" } } }, Odd: { type: array, items: { $ref: "#/components/schemas/Odd" } } } }
        """;

    private static readonly CSharpCompilationOptions s_options = new(OutputKind.DynamicallyLinkedLibrary);

    [Fact]
    public void ByThemselvesTheyAreWhatTheyAre() =>
        Assert.Equal([("OAC2101", DiagnosticSeverity.Warning), ("OAC2013", DiagnosticSeverity.Error), ("OAC4101", DiagnosticSeverity.Info)], Reported(s_options));

    [Theory]
    [InlineData("OAC2013")]
    [InlineData("OAC2101")]
    [InlineData("OAC4101")]
    public void NoWarnSilencesAny(string id) =>
        Assert.DoesNotContain(id, Reported(s_options.WithSpecificDiagnosticOptions([new(id, ReportDiagnostic.Suppress)])).Select(reported => reported.Id));

    [Fact]
    public void WarningsAsErrorsLeavesInformationAlone() =>
        Assert.Equal(["OAC2013", "OAC2101"], Reported(s_options.WithGeneralDiagnosticOption(ReportDiagnostic.Error)).Where(reported => reported.Severity == DiagnosticSeverity.Error).Select(reported => reported.Id).Order());

    [Theory]
    [InlineData("OAC2013", ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData("OAC2101", ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData("OAC4101", ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    public void AGlobalConfigurationGivesAnyAnotherSeverity(string id, ReportDiagnostic configured, DiagnosticSeverity severity) =>
        Assert.Contains((id, severity), Reported(s_options.WithSyntaxTreeOptionsProvider(new GlobalConfiguration(id, configured))));

    private static IEnumerable<(string Id, DiagnosticSeverity Severity)> Reported(CSharpCompilationOptions options)
    {
        Generation.Driver(Generation.Language, ClientDocument.Shop(Document)).RunGeneratorsAndUpdateCompilation(
            CSharpCompilation.Create("MyApp", options: options), out _, out ImmutableArray<Diagnostic> diagnostics, TestContext.Current.CancellationToken);
        return diagnostics.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition).Select(diagnostic => (diagnostic.Id, diagnostic.Severity));
    }

    /// <summary>What the compiler makes of a .globalconfig.</summary>
    private sealed class GlobalConfiguration(string configuredId, ReportDiagnostic configured) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = configured;
            return diagnosticId == configuredId;
        }
    }
}
