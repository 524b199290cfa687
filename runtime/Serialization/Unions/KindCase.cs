namespace Clarifeye.Runtime;

/// <summary>Any value of some kinds.</summary>
sealed class KindCase(JsonKinds kinds) : JsonUnionCase(kinds)
{
    internal override int Score(in JsonTokens value, int levels) => Has(Kinds, value) ? 0 : NoFit;

    internal static bool Has(JsonKinds kinds, JsonTokens value) => (kinds & value.Kind()) != 0;
}
