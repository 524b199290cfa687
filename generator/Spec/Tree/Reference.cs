using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>A reference to an object of a kind: an object with a <c>$ref</c> that stands where one of the kind is expected, or a value of a discriminator's mapping.</summary>
/// <param name="holder">The object that has the reference.</param>
/// <param name="path">Where it is.</param>
/// <param name="key">The reference's key in it.</param>
internal sealed class Reference(JsonObject holder, ObjectKind kind, NodePath path, string key = Reference.Keyword)
{
    public const string Keyword = "$ref";

    private static readonly string[] s_files = [".yaml", ".yml", ".json"];

    public JsonObject Holder => holder;

    public ObjectKind Kind => kind;

    public NodePath Path => path.Below(key);

    /// <summary>The value of the reference; null when it is no text.</summary>
    public string? Text => holder[key] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>Whether the holder stands for its target.</summary>
    public bool IsStandIn => key == Keyword;

    /// <summary>Whether it is the name of a component, as a mapping may have; the specification leaves open which it is where it could be a relative URI too.</summary>
    public bool IsName => !IsStandIn && Text is { } text && text.IndexOf('/') < 0 && text.IndexOf('#') < 0 && !s_files.Any(extension => text.EndsWith(extension, StringComparison.Ordinal));

    /// <summary>What it leads to; null until that is found.</summary>
    public JsonObject? Target { get; set; }

    /// <summary>Where the target is written.</summary>
    public NodePath TargetPath { get; set; } = NodePath.Root;

    public void Write(string text) => holder[key] = text;
}
