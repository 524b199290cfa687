namespace Clarifeye.Runtime;

/// <summary>A scalar with a format: it says more of a value than the value's kind does.</summary>
sealed class FormatCase(JsonFormat format)
    : JsonUnionCase(format is JsonFormat.Int32 or JsonFormat.Int64 or JsonFormat.UInt64 ? JsonKinds.Number : JsonKinds.String)
{
    internal override int Score(in JsonTokens value, int levels) =>
        KindCase.Has(Kinds, value) && (Kinds == JsonKinds.Number ? FitsNumber(value) : FitsText(value)) ? 1 : NoFit;

    bool FitsNumber(JsonTokens value)
    {
        if (!value.TryReadNumber("a number", out ReadOnlySpan<byte> number))
        {
            return false;
        }

        return format == JsonFormat.UInt64
            ? JsonIntegers.TryParse(number, out ulong _)
            : JsonIntegers.TryParse(number, out long integer) && (format == JsonFormat.Int64 || integer == (int)integer);
    }

    bool FitsText(JsonTokens value) => value.TryPeekUtf8(out ReadOnlySpan<byte> text) && format switch
    {
        JsonFormat.Guid => JsonGuids.TryParse(text, out _),
        JsonFormat.DateTime => Rfc3339.TryReadDateTime(text, out _, out _),
        JsonFormat.Date => Rfc3339.TryReadDate(text, out _),
        _ => JsonBase64.TryDecode(text, out _),
    };
}
