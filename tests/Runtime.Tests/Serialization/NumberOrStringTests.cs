using System.Text.Json;
using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization;

public class NumberOrStringTests
{
    [Theory]
    [InlineData("1e3")]
    [InlineData("-0.0")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("\"007\"")]
    [InlineData("\"\"")]
    [InlineData("\"a\\n\"")]
    public void ItStaysAsItCame(string json)
    {
        var value = Json.Value<NumberOrString, NumberOrStringCodec>(json);

        Assert.Equal(json, Json.Text<NumberOrString, NumberOrStringCodec>(value));
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<NumberOrString>(json)));
    }

    [Theory]
    [InlineData("1e3", 1000)]
    [InlineData("\"1000.0\"", 1000)]
    [InlineData("\"-9223372036854775808\"", long.MinValue)]
    public void ItIsAnIntegerInQuotesOrNot(string json, long expected)
    {
        Assert.True(Json.Value<NumberOrString, NumberOrStringCodec>(json).TryGetInt64(out long value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("1.5")]
    [InlineData("\" 1\"")]
    [InlineData("\"1,000\"")]
    [InlineData("\"0x10\"")]
    [InlineData("\"\"")]
    public void WhatIsNoInt64IsNone(string json) => Assert.False(Json.Value<NumberOrString, NumberOrStringCodec>(json).TryGetInt64(out _));

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e999")]
    [InlineData("a")]
    public void WhatIsNoNumberIsNone(string text)
    {
        Assert.False(new NumberOrString(text).TryGetDouble(out _));
        Assert.False(new NumberOrString(text).TryGetDecimal(out _));
    }

    [Fact]
    public void ADecimalKeepsItsDigits()
    {
        Assert.True(new NumberOrString("12.50").TryGetDecimal(out decimal value));
        Assert.Equal("12.50", ((NumberOrString)value).Text);
    }

    [Fact]
    public void KindAndCharactersAreCompared()
    {
        Assert.Equal((NumberOrString)1, new NumberOrString(1L));
        Assert.NotEqual((NumberOrString)1, new NumberOrString("1"));
        Assert.NotEqual((NumberOrString)1.5, 1.25);
        Assert.Equal("0", Json.Text<NumberOrString, NumberOrStringCodec>(default));
    }

    [Theory]
    [InlineData("true", "$: expected a number or a string, found true at byte 0")]
    [InlineData("{}", "$: expected a number or a string, found an object at byte 0")]
    [InlineData("null", "$: expected a number or a string, found null at byte 0")]
    public void OtherKindsAreRefused(string json, string message) => Assert.Equal(message, Json.Refused<NumberOrString, NumberOrStringCodec>(json).Message);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void WhatJsonHasNoFormForIsRefused(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => (NumberOrString)value);
}
