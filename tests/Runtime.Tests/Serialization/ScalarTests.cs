using Clarifeye.Runtime;
using Runtime.Tests.Serialization.Fixtures;

namespace Runtime.Tests.Serialization;

public class ScalarTests
{
    const string All =
        """{"string":"a","boolean":true,"int32":-1,"int64":2,"uint64":18446744073709551615,"double":2.5,"decimal":3.50""" +
        ""","guid":"0b4f5e0e-2f5a-4b0e-9d57-1c1f0d6a7b11","datetime":"2024-01-01T00:00:00+02:00","date":"2024-01-01","either":"10","bytes":"AQID","raw":[1, 2],"object":{"name":"s"},"list":[1,2]""" +
        ""","map":{"k":null,"l":"v"},"value":{"error":"e"}}""";

    [Fact]
    public void EveryTypeRoundTripsAsAnOptionalProperty() => Assert.Equal(All, Json.RoundTrip<Scalars>(All));

    [Fact]
    public void EveryTypeRoundTripsAsARequiredProperty() => Assert.Equal(All, Json.RoundTrip<RequiredScalars>(All));

    [Theory]
    [MemberData(nameof(PropertiesButRaw))]
    public void ANullIsKeptWhereOptionalAndRefusedWhereRequired(string property)
    {
        string json = $$"""{"{{property}}":null}""";
        Assert.Equal(json, Json.RoundTrip<Scalars>(json));
        Assert.Equal($"$.{property}", Json.Refused<RequiredScalars>(json).Path);
    }

    public static TheoryData<string> PropertiesButRaw() =>
        new("string", "boolean", "int32", "int64", "uint64", "double", "decimal", "guid", "datetime", "date", "either", "bytes", "object", "list", "map", "value");

    [Theory]
    [MemberData(nameof(PropertiesButRaw))]
    public void AValueOfAnotherKindIsRefused(string property)
    {
        string wrong = property switch { "object" or "map" => "[]", "value" => "}", _ => "{}" };
        Assert.Equal($"$.{property}", Json.Refused<Scalars>($$"""{"{{property}}":{{wrong}}}""").Path);
    }

    [Fact]
    public void AnEmptyObjectIsWrittenAsOne() => Assert.Equal("{}", Json.RoundTrip<Scalars>("{ }"));

    [Theory]
    [InlineData("0b4f5e0e-2f5a-4b0e-9d57-1c1f0d6a7b11")]
    [InlineData("0B4F5E0E-2F5A-4B0E-9D57-1C1F0D6A7B11")]
    public void UuidsAreReadInEitherCase(string text) => Assert.Equal(Guid.Parse(text), Json.Value<Guid, GuidCodec>($"\"{text}\""));

    [Theory]
    [InlineData("0b4f5e0e2f5a4b0e9d571c1f0d6a7b11")]
    [InlineData("{0b4f5e0e-2f5a-4b0e-9d57-1c1f0d6a7b11}")]
    [InlineData(" 0b4f5e0e-2f5a-4b0e-9d57-1c1f0d6a7b11")]
    [InlineData("0b4f5e0e-2f5a-4b0e-9d57-1c1f0d6a7b1g")]
    [InlineData("0b4f5e0-e2f5a-4b0e-9d57-1c1f0d6a7b11")]
    [InlineData("+b4f5e0e-2f5a-4b0e-9d57-1c1f0d6a7b11")]
    [InlineData("")]
    public void OtherFormsOfUuidsAreRefused(string text) =>
        Assert.Contains("expected a uuid", Json.Refused<Guid, GuidCodec>($"\"{text}\"").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "")]
    [InlineData("+/+/", "FBFFBF")]
    [InlineData("-_-_", "FBFFBF")]
    [InlineData("AQI=", "0102")]
    [InlineData("AQI", "0102")]
    [InlineData(@"AQ\u0049\u003d", "0102")]
    public void Base64AndBase64UrlAreRead(string text, string hex) =>
        Assert.Equal(hex, Convert.ToHexString(Json.Value<byte[], BytesCodec>($"\"{text}\"")));

    [Theory]
    [InlineData("A")]
    [InlineData("AQ=I")]
    [InlineData("AQ ID")]
    [InlineData("AQ=")]
    [InlineData("A!==")]
    public void OtherTextsAreNoBase64(string text) => Json.Refused<byte[], BytesCodec>($"\"{text}\"");

    [Fact]
    public void ManyBytesRoundTrip()
    {
        byte[] bytes = new byte[100_001];
        new Random(1).NextBytes(bytes);
        Assert.Equal(bytes, Json.Value<byte[], BytesCodec>(Json.Text<byte[], BytesCodec>(bytes)));
    }
}
