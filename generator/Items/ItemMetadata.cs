using Microsoft.CodeAnalysis.Diagnostics;

namespace Clarifeye.Generated.Items;

/// <summary>The metadata of an item as the project's author wrote it: without surrounding white space, null where there is none.</summary>
internal readonly struct ItemMetadata(AnalyzerConfigOptions options)
{
    /// <summary>Whether the additional file is an <c>OpenApiClient</c> item at all.</summary>
    public bool IsClient => Value("OpenApiClient") is "true";

    /// <summary>Whether the additional file is an overlay of such an item.</summary>
    public bool IsOverlay => Value("OpenApiClientOverlay") is "true";

    public string? Namespace => Value("OpenApiClientNamespace");

    public string? ClientName => Value("OpenApiClientName");

    public string? Accessibility => Value("OpenApiClientAccessibility");

    public string? Operations => Value("OpenApiClientOperations");

    public string? Overlays => Value("OpenApiClientOverlays");

    /// <summary>
    /// Undoes the percent-encoding of Clarifeye.Generated.targets, the escape character last; without that encoding the compiler would have cut the value at its
    /// first <c>;</c>, <c>#</c> or line end.
    /// </summary>
    internal static string Decode(string value) =>
        value.Replace("%0A", "\n").Replace("%0D", "\r").Replace("%23", "#").Replace("%3B", ";").Replace("%25", "%");

    private string? Value(string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles." + name, out string? value) && Decode(value).Trim() is { Length: > 0 } text ? text : null;
}
