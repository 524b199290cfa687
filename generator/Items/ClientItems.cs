using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clarifeye.Generated.Items;

/// <summary>The one way into the generator: the project's <c>&lt;OpenApiClient&gt;</c> items, with their documents.</summary>
/// <remarks>
/// Every build hands over new <see cref="AdditionalText"/> objects, so an item is compared by its document's text and those of the files it leads to: what follows runs again only
/// when one of these or the metadata has changed.
/// </remarks>
internal static class ClientItems
{
    public static IncrementalValuesProvider<ClientItem> In(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<(AdditionalText Left, AnalyzerConfigOptionsProvider Right)> files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider);
        IncrementalValueProvider<ImmutableArray<OverlayFile>> overlays = files
            .Select(static (file, cancellation) => OverlayFiles.Read(file.Left, file.Right, cancellation))
            .Where(static overlay => overlay is not null)
            .Select(static (overlay, _) => overlay!)
            .Collect();
        IncrementalValueProvider<ImmutableArray<ClientItem>> items = files
            .Select(static (file, cancellation) => ItemReader.Read(file.Left, file.Right, cancellation))
            .Where(static item => item is not null)
            .Select(static (item, _) => item!)
            .Combine(overlays)
            .Select(static (item, _) => OverlayFiles.Attach(item.Left, item.Right))
            .Combine(context.AdditionalTextsProvider.Collect())
            .Select(ReferredFiles.Attach)
            .Collect();
        IncrementalValueProvider<LanguageVersion> language = context.ParseOptionsProvider
            .Select(static (options, _) => options is CSharpParseOptions csharp ? csharp.LanguageVersion : LanguageVersion.Default);

        return items.Combine(language).SelectMany(static (project, _) => ProjectChecks.Apply(project.Left, project.Right));
    }
}
