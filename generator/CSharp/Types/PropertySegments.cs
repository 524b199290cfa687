using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>
/// Divides the properties of a large class. Each property a document names out of the class's order costs a pass over all of them: so many are
/// passed over at once.
/// </summary>
internal static class PropertySegments
{
    private const int MostUndivided = 24;
    private const int Size = 16;

    public static EquatableArray<PropertySegment> Of(int properties) => properties <= MostUndivided
        ? [new(0, properties, "")]
        : (from first in Enumerable.Range(0, (properties + Size - 1) / Size).Select(segment => segment * Size)
           let end = Math.Min(first + Size, properties)
           select new PropertySegment(first, end, FormattableString.Invariant($"Reaches({first}, {end})"))).ToEquatableArray();
}
