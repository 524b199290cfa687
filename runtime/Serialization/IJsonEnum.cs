using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>The texts of a generated enum: the member with value i + 1 has text i; 0 is the member <c>Unknown</c>.</summary>
/// <typeparam name="TEnum">The enum, with the underlying type <see cref="int"/>.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonEnum<TEnum>
    where TEnum : struct, Enum
{
    /// <summary>The listed texts, in the order of the members.</summary>
    static abstract JsonNames Names { get; }
}
