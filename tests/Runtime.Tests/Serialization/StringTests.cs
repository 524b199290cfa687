using System.Text;
using System.Text.Json;
using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization;

public class StringTests
{
    [Theory]
    [InlineData(""" "" """, "")]
    [InlineData(""" "\"\\\/\b\f\n\r\t" """, "\"\\/\b\f\n\r\t")]
    [InlineData(""" "\u00e9\u0041é" """, "éAé")]
    [InlineData(""" "\ud83d\ude00😀" """, "😀😀")]
    [InlineData(""" "\u0000" """, "\0")]
    public void EscapesAreRead(string json, string value) => Assert.Equal(value, Json.Value<string, StringCodec>(json));

    [Theory]
    [InlineData(@"\ud800")]
    [InlineData(@"\udc00")]
    [InlineData(@"\ud800x")]
    [InlineData(@"\ud800\ud800")]
    [InlineData(@"\ud800\n")]
    [InlineData(@"\udc00\ud800")]
    public void HalfASurrogatePairIsRefusedEverywhere(string text)
    {
        Json.Refused<string, StringCodec>($"\"{text}\"");
        Json.Refused<RawJson, RawCodec>($"[\"{text}\"]");
        Json.Refused<RawJson, RawCodec>($$"""{"{{text}}":1}""");
        Json.Refused<IReadOnlyDictionary<string, string>, MapCodec<string, StringCodec>>($$"""{"{{text}}":""}""");
    }

    [Theory]
    [InlineData("FF")]
    [InlineData("C080")]
    [InlineData("EDA080")]
    [InlineData("F4908080")]
    [InlineData("E282")]
    public void InvalidUtf8IsRefusedEverywhere(string hex)
    {
        byte[] json = [.. "{\"a\":[\"x"u8, .. Convert.FromHexString(hex), .. "\"]}"u8];
        JsonException error = Assert.Throws<JsonException>(() => ApiJson.ReadValue<RawJson, RawCodec>(json));
        Assert.Equal("$.a[0]", error.Path);
        Assert.EndsWith("at byte 8", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"\\/\b\f\n\r\t\u0001\u001f", """ "\"\\/\b\f\n\r\t\u0001\u001f" """)]
    [InlineData("é<&>+'😀\u2028", "\"é<&>+'😀\u2028\"")]
    public void OnlyWhatMustBeIsEscaped(string value, string json) => Assert.Equal(json.Trim(' '), Json.Text<string, StringCodec>(value));

    [Fact]
    public void HalfASurrogatePairIsRefusedOnWriting()
    {
        foreach (string value in (string[])["\uD800", "a\uDC00b", "\uD800\n\uDC00", new string('x', 5000) + "\uD800"])
        {
            Assert.Throws<InvalidOperationException>(() => Json.Text<string, StringCodec>(value));
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("😀")]
    [InlineData("\"😀\n")]
    public void LongStringsRoundTrip(string part)
    {
        foreach (int count in (int[])[255, 1023, 1024, 1025, 50_000])
        {
            string value = "x" + string.Concat(Enumerable.Repeat(part, count));
            string json = Json.Text<string, StringCodec>(value);
            Assert.Equal(value, Json.Value<string, StringCodec>(json));
            Assert.Equal(value, JsonDocument.Parse(json).RootElement.GetString());
        }
    }

    [Fact]
    public void ANullInAListOfStringsIsRefusedOnWriting() =>
        Assert.Throws<InvalidOperationException>(() => Json.Text<IReadOnlyList<string>, ListCodec<string, StringCodec>>([null!]));

    [Fact]
    public void ANullInAListOfStringsIsRefusedOnReading() =>
        Assert.Equal("$[1]", Json.Refused<IReadOnlyList<string>, ListCodec<string, StringCodec>>("""["a",null]""").Path);

    [Fact]
    public void TextIsDecodedFromUtf8() => Assert.Equal("é", ApiJson.ReadValue<string, StringCodec>(Encoding.UTF8.GetBytes("\"é\"")));
}
