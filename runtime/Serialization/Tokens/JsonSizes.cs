namespace Clarifeye.Runtime;

/// <summary>How short the scalars of an array can be, so that its length can be told from the bytes ahead without trusting them.</summary>
static class JsonSizes
{
    /// <summary>The fewest bytes that an element and its comma take; 0 where elements may hold arrays, and nothing can be told.</summary>
    public static int Smallest<T, TItem>() => // the JIT compiler leaves one constant of this
        typeof(TItem) == typeof(GuidCodec) ? 39
        : typeof(TItem) == typeof(DateTimeCodec) ? 22
        : typeof(TItem) == typeof(DateCodec) ? 13
        : typeof(TItem) == typeof(BooleanCodec) ? 5
        : typeof(TItem) == typeof(StringCodec) || typeof(T).IsEnum ? 3
        : typeof(TItem) == typeof(Int32Codec) || typeof(TItem) == typeof(Int64Codec) || typeof(TItem) == typeof(DecimalCodec) ||
            typeof(TItem) == typeof(DoubleCodec) ? 2
        : 0;

    /// <summary>Whether all elements take as many, if there is no white space.</summary>
    public static bool IsFixed<TItem>() => typeof(TItem) == typeof(GuidCodec) || typeof(TItem) == typeof(DateCodec);
}
