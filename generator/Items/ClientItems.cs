using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clarifeye.Generated.Items;

/// <summary>The one way into the generator: the project's <c>&lt;OpenApiClient&gt;</c> items, with their documents.</summary>
/// <remarks>
/// Every build hands over new <see cref="AdditionalText"/> objects, so an item is compared by its document's text: what follows runs again only when the text or the
/// metadata has changed.
/// </remarks>
internal static class ClientItems
{
    public static IncrementalValuesProvider<ClientItem> In(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ImmutableArray<ClientItem>> items = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (file, cancellation) => ItemReader.Read(file.Left, file.Right, cancellation))
            .Where(static item => item is not null)
            .Select(static (item, _) => item!)
            .Collect();
        IncrementalValueProvider<LanguageVersion> language = context.ParseOptionsProvider
            .Select(static (options, _) => options is CSharpParseOptions csharp ? csharp.LanguageVersion : LanguageVersion.Default);

        return items.Combine(language).SelectMany(static (project, _) => ProjectChecks.Apply(project.Left, project.Right));
    }
}
