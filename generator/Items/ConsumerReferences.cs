using Microsoft.CodeAnalysis;

namespace Clarifeye.Generated.Items;

/// <summary>What the project references, as far as it changes what is generated: a bool, so that other references change nothing.</summary>
internal static class ConsumerReferences
{
    /// <summary>Whether the project can use IHttpClientFactory.</summary>
    public static IncrementalValueProvider<bool> HaveHttpClientFactory(IncrementalGeneratorInitializationContext context) =>
        context.MetadataReferencesProvider
            .Select(static (reference, _) => reference.Display is { } path && string.Equals(Path.GetFileName(path), "Microsoft.Extensions.Http.dll", StringComparison.OrdinalIgnoreCase))
            .Where(static isFactory => isFactory)
            .Collect()
            .Select(static (found, _) => found.Length > 0);
}
