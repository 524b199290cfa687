namespace Clarifeye.Runtime;

/// <summary>One of some texts.</summary>
sealed class TextsCase(JsonNames listed) : JsonUnionCase(JsonKinds.String)
{
    internal override bool IsOpen => true;

    internal override int Score(in JsonTokens value, int levels) =>
        value.TryPeekUtf8(out ReadOnlySpan<byte> text) && listed.Find(text) >= 0 ? 2 : NoFit;
}
