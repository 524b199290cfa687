using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Generator.Tests.Support;

/// <summary>What the compiler tells a generator of a project and of the metadata of its documents.</summary>
internal sealed class ProjectOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Options s_project = new(new() { ["build_property.RootNamespace"] = "MyApp", ["build_property.AssemblyName"] = "MyApp" });

    public override AnalyzerConfigOptions GlobalOptions => s_project;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_project;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(textFile is ClientDocument document ? document.Metadata : []);

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
