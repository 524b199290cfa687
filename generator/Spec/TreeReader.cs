using System.Globalization;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>Reads a whole file into a tree.</summary>
internal static class TreeReader
{
    /// <returns>The tree; null, with a problem, when the text is no object.</returns>
    /// <exception cref="SourceFault">The text can't be read to its end.</exception>
    public static JsonObject? Read(string path, string text, ProblemList problems, CancellationToken cancellation)
    {
        if (text.Length > ReadingLimits.Characters)
        {
            throw new SourceFault(DocumentRules.TooLarge, default, ReadingLimits.Characters.ToString(CultureInfo.InvariantCulture));
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            throw new SourceFault(DocumentRules.Empty, default);
        }

        var builder = new TreeBuilder(problems);
        SourceScan.Run(SourceFormats.Of(path, text), text, builder, cancellation);
        if (builder.Root is JsonObject tree)
        {
            return tree;
        }

        problems.Add(builder.HasRoot ? DocumentRules.NotAnObject : DocumentRules.Empty, "#", Nulls.Describe(builder.Root));
        return null;
    }
}
