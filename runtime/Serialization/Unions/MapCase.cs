namespace Clarifeye.Runtime;

/// <summary>An object whose values all fit.</summary>
sealed class MapCase(JsonUnionCase value) : JsonUnionCase(JsonKinds.Object)
{
    /// <summary>What its values are.</summary>
    public JsonUnionCase Value { get; } = value;

    internal override bool IsOpen => Value.IsOpen;

    internal override int Score(in JsonTokens value, int levels) => JsonUnionMatch.Score(this, value, levels);
}
