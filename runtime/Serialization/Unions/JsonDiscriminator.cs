using System.ComponentModel;
using System.Text;

namespace Clarifeye.Runtime;

/// <summary>The property whose text tells which of the classes derived from one an object is of (OpenAPI 3.2 section 4.25). Immutable.</summary>
/// <param name="property">The property's name.</param>
/// <param name="texts">The texts it may have, in the order of the derived classes.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonDiscriminator(string property, JsonNames texts)
{
    readonly byte[] _property = Encoding.UTF8.GetBytes(property);

    /// <summary>Looks no further than to the first property of that name, so that an object is begun before all of it has come.</summary>
    /// <param name="value">Stands before the value.</param>
    /// <param name="isStarved">Whether the bytes end before the property does.</param>
    /// <returns>The index of the property's text, or -1: the text is not listed, there is none, or the value is no object.</returns>
    internal int Find(JsonTokens value, out bool isStarved)
    {
        int found = -1;
        if (value.Kind() == JsonKinds.Object && value.TryBegin((byte)'{', "an object"))
        {
            for (bool isFirst = true; value.NextProperty(isFirst); isFirst = false)
            {
                bool isIt = value.Name.SequenceEqual(_property);
                if (isIt && value.TryPeekUtf8(out ReadOnlySpan<byte> text))
                {
                    found = texts.Find(text);
                    break;
                }

                value.Skip();
                if (isIt)
                {
                    break;
                }
            }
        }

        isStarved = value.IsStarved;
        return found;
    }
}
