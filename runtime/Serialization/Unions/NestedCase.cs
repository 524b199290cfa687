namespace Clarifeye.Runtime;

/// <summary>A union inside a union.</summary>
/// <remarks>Asks for the other union when a value comes, not before: unions may hold lists of each other.</remarks>
sealed class NestedCase<T>() : JsonUnionCase(JsonKinds.Any)
    where T : class, IJsonUnion
{
    internal override bool IsOpen => true;

    internal override int Score(in JsonTokens value, int levels)
    {
        if (levels == 0)
        {
            return 0;
        }

        T.Union.Choose(value, levels - 1, out int score);
        return score;
    }
}
