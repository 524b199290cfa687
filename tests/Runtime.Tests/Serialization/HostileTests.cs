using System.Text;
using System.Text.Json;
using Clarifeye.Runtime;
using Runtime.Tests.Serialization.Fixtures;

namespace Runtime.Tests.Serialization;

/// <summary>What a hostile server sends ends in an error, at once, with a short message and without memory for more than was sent.</summary>
public class HostileTests
{
    const int Long = 1_000_000;

    static readonly string s_digits = new('9', Long);

    public static TheoryData<string> HugeNumbers => new(s_digits, "-" + s_digits, "1e" + s_digits, "1." + s_digits + "e" + s_digits);

    [Theory]
    [MemberData(nameof(HugeNumbers))]
    public void HugeNumbersFitNoNumberType(string json)
    {
        IsShort(Json.Refused<int, Int32Codec>(json));
        IsShort(Json.Refused<long, Int64Codec>(json));
        IsShort(Json.Refused<double, DoubleCodec>(json));
        IsShort(Json.Refused<decimal, DecimalCodec>(json));
    }

    [Theory]
    [MemberData(nameof(HugeNumbers))]
    public void AsArbitraryJsonTheyStayWhatTheyAre(string json) => Assert.Equal(json.Length, RawJson.Parse(json).Utf8.Length);

    [Fact]
    public void ANumberNearZeroIsZero() => Assert.Equal(0, Json.Value<double, DoubleCodec>("0." + new string('0', Long) + "1"));

    // Overlong: U+0000 and '/' in more bytes than they need (RFC 3629 section 3).
    [Theory]
    [InlineData("C080")]
    [InlineData("C0AF")]
    [InlineData("E08080")]
    [InlineData("E080AF")]
    [InlineData("F0808080")]
    [InlineData("F08080AF")]
    [InlineData("F8808080AF")]
    public void OverlongUtf8IsRefused(string hex)
    {
        byte[] bytes = Convert.FromHexString(hex);
        Refused<string, StringCodec>([.. "\""u8, .. bytes, .. "\""u8]);
        Refused<RawJson, RawCodec>([.. "\""u8, .. bytes, .. "\""u8]);
        Refused<PipelineRun, ObjectCodec<PipelineRun>>([.. "{\""u8, .. bytes, .. "\":1}"u8]);
        Refused<PipelineRunStatus, EnumCodec<PipelineRunStatus, PipelineRunStatusJson>>([.. "\"running"u8, .. bytes, .. "\""u8]);
    }

    [Theory]
    [InlineData("\0{}")]
    [InlineData("{\0}")]
    [InlineData("{\"name\":\"a\0\"}")]
    [InlineData("{\"name\0\":\"a\"}")]
    [InlineData("{\"name\":\"a\"}\0")]
    [InlineData("{\"name\":\"a\",\"steps\":[\0]}")]
    public void ANulCharacterIsRefusedAnywhere(string json) => IsShort(Json.Refused<PipelineRun>(json));

    [Fact]
    public void AStringWithoutEndIsRefused()
    {
        string json = "{\"name\":\"" + new string('x', Long);
        IsShort(Json.Refused<PipelineRun>(json));
        IsShort(Json.Refused<RawJson, RawCodec>(json));
    }

    [Fact]
    public void AMillionEqualNamesAreOneProperty() =>
        Assert.Equal("9", Json.Read<PipelineRun>("{\"name\":\"a\"" + string.Concat(Enumerable.Repeat(",\"x\":9", Long)) + "}").AdditionalProperties!.Single().Value.ToString());

    static void Refused<T, TCodec>(byte[] json)
        where TCodec : IJsonCodec<T> => IsShort(Assert.Throws<JsonException>(() => { ApiJson.ReadValue<T, TCodec>(json); }));

    static void IsShort(JsonException error) => Assert.InRange(Encoding.UTF8.GetByteCount(error.Message), 1, 300);
}
