using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>What a plain value of the document is.</summary>
internal enum ScalarKind
{
    Null,
    Boolean,
    Number,
    Text,
}

/// <summary>A plain value: its kind, and its text as written (<c>true</c> or <c>false</c> for a boolean).</summary>
internal readonly record struct SourceScalar(ScalarKind Kind, string Text);

/// <summary>Receives a document node by node, in the order of the text. JSON and YAML look the same from here.</summary>
internal abstract class SourceSink
{
    public abstract void StartObject(SourcePosition at);

    public abstract void StartArray(SourcePosition at);

    /// <summary>The end of the innermost object or array.</summary>
    public abstract void End();

    public abstract void Key(string name, SourcePosition at);

    /// <summary>YAML: the next node's members become those of the object around it, except where that has its own.</summary>
    public virtual void MergeKey(SourcePosition at) => Key("<<", at);

    public abstract void Scalar(SourceScalar value, SourcePosition at);

    /// <summary>YAML: the next node may be repeated under this name.</summary>
    public abstract void Anchor(string name);

    /// <summary>YAML: the node of that anchor, once more.</summary>
    public abstract void Alias(string name, SourcePosition at);

    /// <summary>Something that is left out or wrong without making the rest unreadable.</summary>
    public abstract void Report(string id, SourcePosition at, params string[] arguments);
}
