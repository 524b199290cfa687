using System.Collections.Immutable;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clarifeye.Generated.Items;

/// <summary>Brings items together with their overlays, which the targets hand to the compiler as additional files of their own.</summary>
internal static class OverlayFiles
{
    /// <returns>The overlay, or null for an additional file that is none, or that can't be read.</returns>
    public static OverlayFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        new ItemMetadata(options.GetOptions(file)).IsOverlay && file.GetText(cancellation) is { } text ? new OverlayFile(file.Path, text.ToString()) { NotUtf8 = Utf8Check.FirstFault(text) } : null;

    /// <summary>Gives an item the files that its paths name; one that is not there is a problem.</summary>
    public static ClientItem Attach(ClientItem item, ImmutableArray<OverlayFile> files)
    {
        if (item.OverlayPaths.Count == 0)
        {
            return item;
        }

        var found = new List<OverlayFile>();
        List<Problem> problems = [.. item.Problems];
        foreach (string path in item.OverlayPaths)
        {
            if (files.FirstOrDefault(file => Normal(file.Path) == Normal(path)) is { } overlay)
            {
                found.Add(overlay);
            }
            else
            {
                problems.Add(new Problem(ItemRules.MissingOverlay, item.ProjectPath, default, [path, item.DocumentName]));
            }
        }

        return item with { Overlays = found.ToEquatableArray(), Problems = problems.ToEquatableArray() };
    }

    private static string Normal(string path) => path.Replace('\\', '/');
}
