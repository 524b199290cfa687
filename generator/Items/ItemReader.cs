using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Clarifeye.Generated.Items;

/// <summary>Reads one additional file of the compiler back into the item it was made of.</summary>
internal static class ItemReader
{
    /// <returns>The item, or null for an additional file that is none.</returns>
    public static ClientItem? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var metadata = new ItemMetadata(options.GetOptions(file));
        if (!metadata.IsClient)
        {
            return null;
        }

        SourceText? text = file.GetText(cancellation);
        string documentName = Path.GetFileName(file.Path);
        string name = DefaultNames.OfDocument(documentName);
        string project = Property(options.GlobalOptions, "MSBuildProjectFullPath") ?? file.Path;
        var checks = new ItemChecks(project, documentName);
        if (text is null)
        {
            checks.Unreadable(file.Path);
        }

        return new ClientItem(
            file.Path,
            project,
            documentName,
            text?.ToString() ?? "",
            checks.Namespace(metadata.Namespace) ?? DefaultNames.Namespace(RootNamespace(options.GlobalOptions), name),
            checks.ClientName(metadata.ClientName) ?? name + "Client",
            checks.Accessibility(metadata.Accessibility) ?? "public",
            checks.Problems)
        {
            NotUtf8 = text is null ? null : Utf8Check.FirstFault(text),
            Operations = OperationPattern.ParseAll(metadata.Operations),
            OverlayPaths = (metadata.Overlays ?? "").Split(';').Select(path => path.Trim()).Where(path => path.Length > 0).ToEquatableArray(),
        };
    }

    private static string RootNamespace(AnalyzerConfigOptions project) =>
        Property(project, "RootNamespace") ?? Property(project, "AssemblyName") ?? "";

    private static string? Property(AnalyzerConfigOptions project, string name) =>
        project.TryGetValue("build_property." + name, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;
}
