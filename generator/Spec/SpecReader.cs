using System.Globalization;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Items;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Spec;

/// <summary>The first step: text to document.</summary>
internal static class SpecReader
{
    /// <summary>
    /// Reads a document of OpenAPI 2.0, 3.0, 3.1 or 3.2 in JSON or YAML. Whatever the text is, the answer is a reading; only a cancellation is an exception.
    /// </summary>
    public static SpecReading Read(ClientItem item, CancellationToken cancellation)
    {
        string text = item.DocumentText.TrimStart('\uFEFF');
        var places = new SourceMap(item.Path, text);
        var problems = new ProblemList(item.Path, places);
        OpenApiDocument? document = null;
        try
        {
            if (ReadTree(item.Path, text, problems, cancellation) is { } tree && SpecVersions.Of(tree, problems) is { } version)
            {
                Review(tree, version, problems, cancellation);
                Select(tree, item, problems, cancellation);
                document = LibraryReader.Read(tree, problems);
            }
        }
        catch (SourceFault fault)
        {
            problems.Add(fault.Id, fault.Position, fault.Arguments);
        }

        return new(document, places, problems.ToEquatableArray());
    }

    private static JsonObject? ReadTree(string path, string text, ProblemList problems, CancellationToken cancellation)
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

    private static void Review(JsonObject tree, SpecVersion version, ProblemList problems, CancellationToken cancellation)
    {
        var review = new TreeReview(version, problems, cancellation);
        review.Review(tree, Grammar.Document, NodePath.Root);
        IReadOnlyList<Reference> references = new ReferenceReview(tree, version, problems, cancellation).Review(review);
        new ReferenceRewrite(tree, version, problems).Apply(references);
    }

    // After the review, because a path may only refer to its operations; what was found in what goes is forgotten.
    private static void Select(JsonObject tree, ClientItem item, ProblemList problems, CancellationToken cancellation)
    {
        if (item.Operations.Count == 0)
        {
            return;
        }

        var selection = new OperationSelection(tree, item.Operations, cancellation);
        selection.Apply();
        foreach (OperationPattern pattern in selection.Unmatched)
        {
            string meant = Similarity.Nearest(pattern.Name, selection.Known) is { } name ? $" Did you mean '{name}'?" : "";
            problems.Add(ItemRules.UnmatchedOperations, new SourcePlace(item.ProjectPath, default), pattern.Text, item.DocumentName, meant);
        }

        problems.Forget([.. selection.Removed, .. ComponentShaking.Apply(tree, cancellation)]);
    }
}
