using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

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

    private ClientCompilation(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        EmitResult result = compilation.Emit(image, xmlDocumentationStream: documentation);
        Image = result.Success ? image.ToArray() : null;

        // A compiler that gives up has not looked at everything.
        Diagnostics = [.. (result.Success ? result.Diagnostics : compilation.GetDiagnostics()).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }

    /// <summary>The compiler's errors and warnings.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The same, as a build prints them.</summary>
    public IReadOnlyList<string> Complaints => [.. Diagnostics.Select(diagnostic => diagnostic.ToString())];

    /// <summary>The compiled assembly; null when there is an error.</summary>
    public byte[]? Image { get; }

    public static ClientCompilation Of(Generation generation, Framework framework, params string[] usage) =>
        Of([.. generation.Trees, .. usage.Select(text => CSharpSyntaxTree.ParseText(text, s_user))], framework);

    public static ClientCompilation Of(IEnumerable<SyntaxTree> trees, Framework framework) =>
        new(CSharpCompilation.Create("MyApp" + Guid.NewGuid().ToString("N"), trees, framework.References, s_options));

    /// <summary>Fails with everything the compiler says.</summary>
    /// <exception cref="InvalidOperationException">It says something.</exception>
    public ClientCompilation IsClean() => Diagnostics.Count == 0 ? this : throw new InvalidOperationException(string.Join("\n", Complaints));

    /// <summary>The compiled client, for those who want to run it.</summary>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public Assembly Load() => Assembly.Load(Image ?? throw new InvalidOperationException(string.Join("\n", Complaints)));
}
