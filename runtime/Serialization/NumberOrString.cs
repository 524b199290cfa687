using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Clarifeye.Runtime;

/// <summary>
/// A JSON number or a JSON string, as the server wrote it: where a document allows both, such as for numbers that come in quotes. All digits, an exponent and the
/// quotes are kept and written back.
/// </summary>
[JsonConverter(typeof(CodecConverter<NumberOrString, NumberOrStringCodec>))]
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructors are these.")]
public readonly struct NumberOrString : IEquatable<NumberOrString>
{
    const NumberStyles Json = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    readonly string? _text;

    /// <summary>A number.</summary>
    public NumberOrString(long value)
        : this(value.ToString(CultureInfo.InvariantCulture), isString: false)
    {
    }

    /// <summary>A number.</summary>
    public NumberOrString(decimal value)
        : this(value.ToString(CultureInfo.InvariantCulture), isString: false)
    {
    }

    /// <summary>A number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or no number, which JSON has no form for.</exception>
    public NumberOrString(double value)
        : this(double.IsFinite(value) ? value.ToString(CultureInfo.InvariantCulture) : throw new ArgumentOutOfRangeException(nameof(value), value, "JSON has no form for it."), isString: false)
    {
    }

    /// <summary>A string; a number in it is written in quotes.</summary>
    public NumberOrString(string value)
        : this(value ?? throw new ArgumentNullException(nameof(value)), isString: true)
    {
    }

    internal NumberOrString(string text, bool isString)
    {
        _text = text;
        IsString = isString;
    }

    /// <summary>Whether it is a string, or a number in quotes.</summary>
    public bool IsString { get; }

    /// <summary>The string, or the number's characters as they are in JSON; <c>0</c> for the default.</summary>
    public string Text => _text ?? "0";

    /// <summary>A number.</summary>
    public static implicit operator NumberOrString(long value) => new(value);

    /// <summary>A number.</summary>
    public static implicit operator NumberOrString(decimal value) => new(value);

    /// <summary>A number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or no number.</exception>
    public static implicit operator NumberOrString(double value) => new(value);

    /// <summary>Compares kind and characters; <c>1</c>, <c>1.0</c> and <c>"1"</c> differ.</summary>
    public static bool operator ==(NumberOrString left, NumberOrString right) => left.Equals(right);

    /// <summary>Compares kind and characters.</summary>
    public static bool operator !=(NumberOrString left, NumberOrString right) => !left.Equals(right);

    /// <summary>Whether it is an integer of 64 bits, in quotes or not, and which; <c>1.0</c> and <c>1e3</c> are integers.</summary>
    public bool TryGetInt64(out long value) => long.TryParse(Text, Json, CultureInfo.InvariantCulture, out value);

    /// <summary>Whether it is a number that <see cref="decimal"/> can hold to its 28 digits, in quotes or not, and which.</summary>
    public bool TryGetDecimal(out decimal value) => decimal.TryParse(Text, Json, CultureInfo.InvariantCulture, out value);

    /// <summary>Whether it is a number that <see cref="double"/> can hold to its 15 digits, in quotes or not, and which.</summary>
    public bool TryGetDouble(out double value) => double.TryParse(Text, Json, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);

    /// <inheritdoc/>
    public bool Equals(NumberOrString other) => IsString == other.IsString && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NumberOrString other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsString, Text.GetHashCode(StringComparison.Ordinal));

    /// <summary>The characters, without quotes.</summary>
    public override string ToString() => Text;
}
