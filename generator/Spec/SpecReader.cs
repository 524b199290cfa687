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
        var written = new SourceMap(item.Path, item.DocumentText.TrimStart('\uFEFF'));
        var overlaid = new OverlaidPlaces(written);
        var places = new DocumentPlaces(overlaid);
        var problems = new ProblemList(item.Path, places);
        var files = new SourceFiles(item, problems, cancellation);
        OpenApiDocument? document = null;
        try
        {
            places.Files = files;
            if (item.NotUtf8 is { } at)
            {
                problems.Add(DocumentRules.NotUtf8, at);
            }

            if (files.ReadDocument(written).Root is { } tree)
            {
                Overlay(tree, item, overlaid, problems, cancellation);
                document = ReadTree(files, places, problems, cancellation);
            }
        }
        catch (SourceFault fault)
        {
            problems.Add(fault.Id, fault.Position, fault.Arguments);
        }

        return new(document, places, problems.ToEquatableArray());
    }

    private static OpenApiDocument? ReadTree(SourceFiles files, DocumentPlaces places, ProblemList problems, CancellationToken cancellation)
    {
        JsonObject tree = files.Document.Root!;
        if (SpecVersions.Of(tree, problems) is not { } version)
        {
            return null;
        }

        Review(files, version, places, problems, cancellation);
        Select(tree, files.Item, problems, cancellation);
        return LibraryReader.Read(tree, problems);
    }

    private static void Overlay(JsonObject tree, ClientItem item, OverlaidPlaces places, ProblemList problems, CancellationToken cancellation)
    {
        if (item.Overlays.Count > 0)
        {
            places.Changes = OverlayApplication.Apply(tree, item, problems, cancellation).Collect(tree);
        }
    }

    private static void Review(SourceFiles files, SpecVersion version, DocumentPlaces places, ProblemList problems, CancellationToken cancellation)
    {
        JsonObject tree = files.Document.Root!;
        var review = new TreeReview(version, problems, cancellation);
        review.Review(tree, Grammar.Document, NodePath.Root);
        IReadOnlyList<Reference> references = new ReferenceReview(files, problems, cancellation).Review(review);
        new ReferenceRewrite(tree, version, places, problems).Apply(references);
        places.IsSwagger2 = version == SpecVersion.V20;
        if (version == SpecVersion.V20)
        {
            new Swagger2Bodies(tree, places, problems).Apply(cancellation);
        }
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

        problems.Forget([.. selection.Removed, .. ComponentShaking.Apply(tree, cancellation)], selection.Copied);
    }
}
