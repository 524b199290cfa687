using System.Diagnostics;
using Clarifeye.Generated.Api;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Items;
using Clarifeye.Generated.Spec;
using Corpus.Documents;
using Corpus.Operations;
using Corpus.Report;
using Corpus.RoundTrip;
using Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Corpus;

/// <summary>One document through the generator and the compiler.</summary>
internal static class DocumentRun
{
    /// <summary>A small document, so that the first real one does not pay for starting the generator and the compiler.</summary>
    public static void WarmUp() =>
        ClientCompilation.Of(Generation.Of("{ openapi: 3.1.0, info: { title: Warm, version: '1' }, paths: { /a: { get: { responses: { '200': { description: A } } } } } }"), Framework.Current);

    public static Result Check(CorpusDocument document, CorpusFolder folder, Arguments arguments)
    {
        if (document.Text is null)
        {
            return new Result(document.Name) { Findings = [new Finding("the file can't be read", IsFailure: true)] };
        }

        using var memory = new PeakMemory();
        var watch = Stopwatch.StartNew();
        var generation = Generation.Of([new ClientDocument(document.Path, document.Text), .. folder.Besides(document)]);
        TimeSpan generated = watch.Elapsed;
        watch.Restart();
        var compilation = ClientCompilation.Of(generation, Framework.Current);
        TimeSpan compiled = watch.Elapsed;
        double peak = memory.Megabytes;

        var trees = new FileTrees();
        FileTree tree = trees.Find(document.Path)!;
        DocumentOperation[] operations = [.. DocumentOperations.In(tree, trees)];
        DocumentOperation[] missing = [.. GeneratedOperations.Missing(operations, generation.Trees)];
        RoundTrips? roundTrips = arguments.RoundTrip ? TryExamples(document, folder, compilation, trees, tree) : null;
        Diagnostic[] fallbacks = [.. generation.Diagnostics.Where(diagnostic => diagnostic.Id == BindingRules.TypedAsRawJson)];
        return new Result(document.Name)
        {
            Operations = operations.Length,
            OperationsLeftOut = missing.Length,
            Schemas = Schemas(tree),
            Lines = generation.Files.Values.Sum(text => text.Count(c => c == '\n')),
            GenerationMilliseconds = generated.TotalMilliseconds,
            CompileMilliseconds = compiled.TotalMilliseconds,
            PeakMegabytes = peak,
            CompileErrors = compilation.Diagnostics.Count(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error),
            CompileWarnings = compilation.Diagnostics.Count(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Warning),
            Diagnostics = generation.Warnings.Count(),
            RawJsonFallbacks = fallbacks.Length,
            Examples = roundTrips?.Tried ?? 0,
            Losses = roundTrips?.Losses ?? 0,
            Findings = [new TypedProperties(trees, fallbacks).Share(tree), .. Findings.Of(generation, compilation, missing, trees), .. roundTrips?.Findings ?? []],
        };
    }

    private static RoundTrips? TryExamples(CorpusDocument document, CorpusFolder folder, ClientCompilation compilation, FileTrees trees, FileTree tree)
    {
        string name = Path.GetFileName(document.Path);
        string clientName = DefaultNames.OfDocument(name) + "Client";
        ClientItem item = ReferredFiles.Attach((new ClientItem(document.Path, document.Path, name, document.Text!, "MyApp", clientName, "public", []), [.. folder.Besides(document)]), CancellationToken.None);
        if (compilation.Image is not { } image || ApiBinder.Bind(item, CancellationToken.None).Api is not { } api)
        {
            return null;
        }

        using var types = new GeneratedTypes(image, api, clientName);
        var roundTrips = new RoundTrips(trees, types, new SchemaKeys(tree, (DocumentPlaces)SpecReader.Read(item, CancellationToken.None).Places, types.Keys));
        roundTrips.Try(tree);
        return roundTrips;
    }

    private static int Schemas(FileTree tree)
    {
        var root = new Located(tree, tree.Root, []);
        return (root.Below("components")?.Below("schemas") ?? root.Below("definitions"))?.Children().Count() ?? 0;
    }
}
