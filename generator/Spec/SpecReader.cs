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
    /// Reads a document of OpenAPI 2.0, 3.0, 3.1 or 3.2 in JSON or YAML, with its overlays applied. Whatever the text is, the answer is a
    /// reading; only a cancellation is an exception.
    /// </summary>
    public static SpecReading Read(ClientItem item, CancellationToken cancellation)
    {
        string text = item.DocumentText.TrimStart('\uFEFF');
        var places = new OverlaidPlaces(new SourceMap(item.Path, text));
        var problems = new ProblemList(item.Path, places);
        OpenApiDocument? document = null;
        try
        {
            if (TreeReader.Read(item.Path, text, problems, cancellation) is { } tree)
            {
                Overlay(tree, item, places, problems, cancellation);
                document = ReadTree(tree, item, problems, cancellation);
            }
        }
        catch (SourceFault fault)
        {
            problems.Add(fault.Id, fault.Position, fault.Arguments);
        }

        return new(document, places, problems.ToEquatableArray());
    }

    private static OpenApiDocument? ReadTree(JsonObject tree, ClientItem item, ProblemList problems, CancellationToken cancellation)
    {
        if (SpecVersions.Of(tree, problems) is not { } version)
        {
            return null;
        }

        Review(tree, version, problems, cancellation);
        Select(tree, item, problems, cancellation);
        return LibraryReader.Read(tree, problems);
    }

    private static void Overlay(JsonObject tree, ClientItem item, OverlaidPlaces places, ProblemList problems, CancellationToken cancellation)
    {
        if (item.Overlays.Count > 0)
        {
            places.Changes = OverlayApplication.Apply(tree, item.Overlays, problems, cancellation).Collect(tree);
        }
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
