using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization;

public class IntegerEnumTests
{
    enum Size
    {
        Small = -1,
    }

    enum Distance : long
    {
        Far = 4294967296,
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("7")]
    [InlineData("2147483647")]
    public void EveryNumberOf32BitsSurvives(string json) => Assert.Equal(json, Json.Text<Size, Int32EnumCodec<Size>>(Json.Value<Size, Int32EnumCodec<Size>>(json)));

    [Theory]
    [InlineData("4294967296")]
    [InlineData("-9223372036854775808")]
    public void EveryNumberOf64BitsSurvives(string json) => Assert.Equal(json, Json.Text<Distance, Int64EnumCodec<Distance>>(Json.Value<Distance, Int64EnumCodec<Distance>>(json)));

    [Fact]
    public void AMemberIsItsNumber() =>
        Assert.Equal((Size.Small, Distance.Far), (Json.Value<Size, Int32EnumCodec<Size>>("-1"), Json.Value<Distance, Int64EnumCodec<Distance>>("4294967296")));

    [Theory]
    [InlineData("0")]
    [InlineData("18446744073709551615")]
    public void NumbersWithoutSignSurvive(string json) => Assert.Equal(json, Json.Text<ulong, UInt64Codec>(Json.Value<ulong, UInt64Codec>(json)));

    [Theory]
    [InlineData("-1")]
    [InlineData("18446744073709551616")]
    [InlineData("0.5")]
    public void WhatIsNoNumberWithoutSignIsRefused(string json) => Assert.Throws<System.Text.Json.JsonException>(() => Json.Value<ulong, UInt64Codec>(json));
}
