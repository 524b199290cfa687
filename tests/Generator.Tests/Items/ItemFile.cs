using System.Diagnostics.CodeAnalysis;
using Clarifeye.Generated.Items;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Generator.Tests.Items;

/// <summary>An item as the targets hand it to the compiler: an additional file, and metadata by the names they give it.</summary>
internal sealed class ItemFile(string path, string? text) : AdditionalText
{
    private readonly Dictionary<string, string> _metadata = new() { ["build_metadata.AdditionalFiles.OpenApiClient"] = "true" };

    public string? RootNamespace { get; init; } = "MyApp";

    public override string Path => path;

    /// <summary>Sets metadata by what follows <c>OpenApiClient</c> in its name, in the encoding of the targets.</summary>
    public string this[string name]
    {
        set => _metadata[$"build_metadata.AdditionalFiles.OpenApiClient{name}"] = value;
    }

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text is null ? null : SourceText.From(text);

    public ClientItem? Read()
    {
        Dictionary<string, string> properties = new() { ["build_property.AssemblyName"] = "Assembly", ["build_property.RootNamespace"] = RootNamespace ?? "" };
        return ItemReader.Read(this, new Provider(new Options(_metadata), new Options(properties)), TestContext.Current.CancellationToken);
    }

    private sealed class Provider(AnalyzerConfigOptions file, AnalyzerConfigOptions project) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => project;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => project;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => file;
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
