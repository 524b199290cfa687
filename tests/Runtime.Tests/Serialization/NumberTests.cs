using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization;

public class NumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("-0.0", 0)]
    [InlineData("0e99999999999", 0)]
    [InlineData("1.0", 1)]
    [InlineData("1e2", 100)]
    [InlineData("12.50e1", 125)]
    [InlineData("1200e-2", 12)]
    [InlineData("1E+3", 1000)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    [InlineData("-9223372036854775808.0", long.MinValue)]
    [InlineData("0.09223372036854775807e20", long.MaxValue)]
    [InlineData("1000000000000000000000000000000e-30", 1)]
    public void IntegersMayBeWrittenAsAnyNumber(string json, long value) => Assert.Equal(value, Json.Value<long, Int64Codec>(json));

    [Theory]
    [InlineData("1.5")]
    [InlineData("1e-1")]
    [InlineData("1e-99999999999")]
    [InlineData("9223372036854775808")]
    [InlineData("9223372036854775808.0")]
    [InlineData("-9223372036854775809")]
    [InlineData("1e19")]
    [InlineData("1e99999999999")]
    [InlineData("\"1\"")]
    [InlineData("true")]
    public void WhatIsNoInt64IsRefusedByName(string json) =>
        Assert.Contains("integer of type int64", Json.Refused<long, Int64Codec>(json).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2147483647", 2147483647)]
    [InlineData("-2147483648.0", -2147483648)]
    public void Int32HasItsRange(string json, int value) => Assert.Equal(value, Json.Value<int, Int32Codec>(json));

    [Theory]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("4294967296")]
    public void BeyondInt32IsRefusedByName(string json) =>
        Assert.Contains("integer of type int32", Json.Refused<int, Int32Codec>(json).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("1e309")]
    [InlineData("-1e99999")]
    public void ADoubleDoesNotOverflowToInfinity(string json) =>
        Assert.Contains("number of type double", Json.Refused<double, DoubleCodec>(json).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0.1)]
    [InlineData(double.MaxValue)]
    [InlineData(double.Epsilon)]
    [InlineData(-0.0)]
    [InlineData(1e21)]
    public void DoublesRoundTrip(double value) =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(Json.Value<double, DoubleCodec>(Json.Text<double, DoubleCodec>(value))));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void WhatJsonCannotExpressIsRefusedOnWriting(double value) => Assert.Throws<InvalidOperationException>(() => Json.Text<double, DoubleCodec>(value));

    [Theory]
    [InlineData("0.1")]
    [InlineData("1.10")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    public void DecimalsKeepEveryDigit(string json) => Assert.Equal(json, Json.Text<decimal, DecimalCodec>(Json.Value<decimal, DecimalCodec>(json)));

    [Fact]
    public void ADecimalBeyondItsRangeIsRefused() => Json.Refused<decimal, DecimalCodec>("79228162514264337593543950336");

    [Fact]
    public void AMegabyteOfDigitsIsRefusedWithoutQuotingIt() =>
        Assert.True(Json.Refused<long, Int64Codec>(new string('9', 1_000_000)).Message.Length < 200);
}
