using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator.Tests.Support;

/// <summary>Generated code as a strict project compiles it: C# 12, nullable, documentation checked, and every warning an error.</summary>
internal sealed class ClientCompilation
{
    // CS1701 and CS1702: the build passes these to every project of .NET; assemblies of different versions are unified at run time.
    private static readonly CSharpCompilationOptions s_options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        .WithGeneralDiagnosticOption(ReportDiagnostic.Error)
        .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]);

    // Facts have names instead of documentation.
    private static readonly CSharpParseOptions s_user = Generation.Language.WithDocumentationMode(DocumentationMode.None);

    private readonly CSharpCompilation _compilation;

    private ClientCompilation(CSharpCompilation compilation)
    {
        _compilation = compilation;
        Complaints = [.. compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString())];
    }

    /// <summary>The compiler's errors and warnings.</summary>
    public IReadOnlyList<string> Complaints { get; }

    public static ClientCompilation Of(Generation generation, Framework framework, params string[] usage) => new(CSharpCompilation.Create(
        "MyApp" + Guid.NewGuid().ToString("N"),
        [.. generation.Trees, .. usage.Select(text => CSharpSyntaxTree.ParseText(text, s_user, cancellationToken: TestContext.Current.CancellationToken))],
        framework.References,
        s_options));

    /// <summary>Fails with everything the compiler says.</summary>
    public ClientCompilation IsClean()
    {
        Assert.True(Complaints.Count == 0, string.Join("\n", Complaints));
        return this;
    }

    /// <summary>The compiled client, for those who want to run it.</summary>
    public Assembly Load()
    {
        using var image = new MemoryStream();
        Assert.True(_compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return Assembly.Load(image.ToArray());
    }
}
