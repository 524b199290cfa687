using System.Globalization;
using Clarifeye.Generated;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator.Tests.Support;

/// <summary>What the generator makes of documents, run as the compiler runs it.</summary>
internal sealed class Generation
{
    private Generation(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        Diagnostics = [.. result.Diagnostics.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)];
        Exception = result.Exception;
        Files = Exception is not null ? [] : result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);
        Trees = Exception is not null ? [] : [.. result.GeneratedSources.Select(source => source.SyntaxTree)];
    }

    public static CSharpParseOptions Language { get; } = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    /// <summary>The generated texts by their hint names.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    public IReadOnlyList<SyntaxTree> Trees { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>What the compiler would report as CS8785; null is the only right value.</summary>
    public Exception? Exception { get; }

    /// <summary>Everything that is said of the documents, as a build prints it, with lines and columns that count from 1.</summary>
    public IEnumerable<string> Messages => Diagnostics.Select(Message);

    public IEnumerable<Diagnostic> Warnings => Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    public static Generation Of(params AdditionalText[] documents) => Of(Language, documents);

    public static Generation Of(string document) => Of(ClientDocument.Shop(document));

    public static Generation Of(CSharpParseOptions language, params AdditionalText[] documents) =>
        new(Driver(language, documents).RunGenerators(CSharpCompilation.Create("MyApp")));

    public static GeneratorDriver Driver(CSharpParseOptions language, params AdditionalText[] documents) => CSharpGeneratorDriver.Create(
        [new ClientGenerator().AsSourceGenerator()],
        documents.SelectMany(document => (AdditionalText[])[document, .. (document as ClientDocument)?.Beside ?? []]),
        language,
        new ProjectOptions(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static string Message(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string at = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})");
        return $"{at}: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
