namespace Clarifeye.Runtime;

/// <summary>An array: as much as the least of its elements fits.</summary>
sealed class ListCase(JsonUnionCase item) : JsonUnionCase(JsonKinds.Array)
{
    internal override bool IsOpen => item.IsOpen;

    internal override int Score(in JsonTokens value, int levels)
    {
        if (!KindCase.Has(JsonKinds.Array, value))
        {
            return NoFit;
        }

        if (levels == 0)
        {
            return 0;
        }

        JsonTokens elements = value;
        int least = int.MaxValue;
        elements.TryBegin((byte)'[', "an array");
        for (bool isFirst = true; least > NoFit && elements.NextElement(isFirst); isFirst = false)
        {
            least = Math.Min(least, item.Score(elements, levels - 1));
            elements.Skip();
        }

        return least == int.MaxValue ? 0 : least;
    }
}
