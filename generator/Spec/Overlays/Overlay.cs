using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>An overlay: changes to a document, to be made in order (OpenAPI Overlay 1.0 and 1.1).</summary>
internal sealed record Overlay(SourceMap Source, IReadOnlyList<OverlayAction> Actions);

/// <summary>One change, to every node that the target selects.</summary>
/// <param name="Path">Where the action stands in the overlay.</param>
/// <param name="TargetText">The target as it is written.</param>
/// <param name="Update">What to merge into the nodes; null when there is no update.</param>
/// <param name="Copy">The query for the node to merge into them.</param>
internal sealed record OverlayAction(NodePath Path, string TargetText, JsonPathQuery Target, OverlayUpdate? Update, JsonPathQuery? Copy, bool Removes);

/// <summary>A value to merge: it may be JSON's null.</summary>
internal sealed record OverlayUpdate(JsonNode? Value);
