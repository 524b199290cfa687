using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>An object that has a <c>$ref</c> and stands where another one of the kind is expected.</summary>
internal sealed class Reference(JsonObject holder, ObjectKind kind, NodePath path)
{
    public JsonObject Holder => holder;

    public ObjectKind Kind => kind;

    public NodePath Path => path.Below("$ref");

    /// <summary>The value of <c>$ref</c>; null when it is no text.</summary>
    public string? Text => holder["$ref"] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>What it leads to; null until that is found.</summary>
    public JsonObject? Target { get; set; }
}
