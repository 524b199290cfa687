namespace Clarifeye.Runtime;

/// <summary>An unfinished object of a generated class.</summary>
sealed class ObjectFrame(IJsonObject value, JsonState state, string? undeclared) : JsonFrame
{
    public IJsonObject Value => value;

    public JsonState State => state;

    /// <summary>The name of the undeclared property in whose value it goes on, if it is one.</summary>
    public string? Undeclared => undeclared;

    public override JsonStep Step =>
        new(IsArray: false, IsInValue ? JsonExcerpt.Shown(undeclared ?? state.Names.Text(state.Last)) : null);
}
