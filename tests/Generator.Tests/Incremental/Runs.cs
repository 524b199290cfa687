using System.Globalization;
using Clarifeye.Generated;
using Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator.Tests.Incremental;

/// <summary>Why each step of the pipeline gave what it gave: the distinct reasons of its outputs, in their order.</summary>
internal sealed record Reasons(string Items, string Bound, string Clients, string Plans, string Files)
{
    public static Reasons All(string reason) => new(reason, reason, reason, reason, reason);
}

/// <summary>A generator that ran once, and runs again after an edit.</summary>
internal sealed class Runs
{
    private readonly CSharpCompilation _compilation = CSharpCompilation.Create("MyApp");
    private readonly ClientDocument[] _documents;
    private readonly GeneratorDriver _driver;

    private Runs(ClientDocument[] documents)
    {
        _documents = documents;
        _driver = Generation.Driver(Generation.Language, documents).RunGenerators(_compilation, TestContext.Current.CancellationToken);
    }

    /// <summary>How many generated files there are, by the reason of the last run.</summary>
    public string? Outputs { get; private set; }

    public static Runs Of(params ClientDocument[] documents) => new(documents);

    public static Runs Of(string document) => Of(ClientDocument.Shop(document));

    /// <summary>Runs again after a type was added to the C# of the project.</summary>
    public Reasons AfterCSharp(string code) =>
        Reasons(_driver.RunGenerators(_compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, Generation.Language, cancellationToken: TestContext.Current.CancellationToken)), TestContext.Current.CancellationToken));

    /// <summary>Runs again after the first document's text was edited.</summary>
    public Reasons AfterText(Func<string, string> edit) => After(_documents[0].With(edit(_documents[0].Text)));

    /// <summary>Runs again with another first document, and perhaps with further ones.</summary>
    public Reasons After(ClientDocument first, params ClientDocument[] added)
    {
        GeneratorDriver driver = _driver.ReplaceAdditionalText(_documents[0], first).AddAdditionalTexts([.. added]);
        return Reasons(driver.RunGenerators(_compilation, TestContext.Current.CancellationToken));
    }

    /// <summary>Runs again with one of the files edited.</summary>
    public Reasons Replacing(ClientDocument file, ClientDocument edited) =>
        Reasons(_driver.ReplaceAdditionalText(file, edited).RunGenerators(_compilation, TestContext.Current.CancellationToken));

    private Reasons Reasons(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Outputs = string.Join(", ", result.TrackedOutputSteps[WellKnownGeneratorOutputs.SourceOutput]
            .SelectMany(step => step.Outputs)
            .GroupBy(output => output.Reason)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {group.Key}"))
            .Order(StringComparer.Ordinal));
        return new Reasons(Of(Steps.Items), Of(Steps.Bound), Of(Steps.Clients), Of(Steps.Plans), Of(Steps.Files));

        string Of(string step) => string.Join(", ", result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason).Distinct());
    }
}
