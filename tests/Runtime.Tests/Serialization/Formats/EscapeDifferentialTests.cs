using System.Text;
using System.Text.Json;
using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization.Formats;

/// <summary>Strings with escapes at every place of a vector, against <see cref="JsonDocument"/>.</summary>
public class EscapeDifferentialTests
{
    static readonly string[] s_escapes = ["\\n", "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\r", "\\t", "\\u00e9", "\\u0041", "\\ud83d\\ude00", "\\\\\\\"", "\\n\\n\\n"];

    [Fact]
    public void AnEscapeIsReadWhereverItStands()
    {
        for (int length = 0; length < 140; length++)
        {
            for (int at = 0; at <= length; at++)
            {
                AssertReads(new string('x', at) + s_escapes[(length + at) % s_escapes.Length] + new string('y', length - at));
            }
        }
    }

    [Fact]
    public void AnyMixtureIsReadAsByJsonDocument()
    {
        var random = new Random(20261124);
        var text = new StringBuilder();
        for (int i = 0; i < 20_000; i++)
        {
            text.Clear();
            for (int parts = random.Next(12); parts > 0; parts--)
            {
                text.Append('a', random.Next(40)).Append(s_escapes[random.Next(s_escapes.Length)]);
                text.Append(random.Next(8) == 0 ? "é😀" : "");
            }

            AssertReads(text.ToString());
        }
    }

    [Theory]
    [InlineData("\\x")]
    [InlineData("\\u12g4")]
    [InlineData("\\ud83d")]
    [InlineData("\\ude00\\ud83d")]
    [InlineData("\u0001")]
    public void WhatIsNoEscapeIsRefusedWhereverItStands(string wrong)
    {
        for (int at = 0; at < 140; at++)
        {
            string json = "\"" + new string('x', at) + wrong + "\\n" + new string('y', 70) + "\"";
            Json.Refused<string, StringCodec>(json);
        }
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\"")]
    [InlineData("\\\\")]
    [InlineData("\u0000\u001f\u0010")]
    [InlineData("\u007f")]
    [InlineData("\u0080")]
    [InlineData("é")]
    [InlineData("€\t")]
    [InlineData("😀")]
    [InlineData("\u0122\uff5c\ud7ff\ue000")]
    public void WhateverStandsWhereverIsWrittenAsItMust(string part)
    {
        for (int length = 0; length < 100; length++)
        {
            for (int at = 0; at <= length; at++)
            {
                AssertWrites(new string('x', at) + part + new string('y', length - at));
            }
        }
    }

    [Theory]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(5000)]
    public void LongTextsAreWrittenAsTheyMust(int length)
    {
        var random = new Random(length);
        for (int i = 0; i < 200; i++)
        {
            string[] parts = ["x", "x", "x", "plain", "\n", "\"", i % 2 == 0 ? "é😀" : "\u0001"];
            AssertWrites(string.Concat(Enumerable.Range(0, length).Select(_ => parts[random.Next(parts.Length)]))[..length].TrimEnd('\ud83d'));
        }
    }

    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    public void HalfASurrogatePairIsNotWrittenWhereverItStands(int half)
    {
        for (int at = 0; at < 40; at++)
        {
            Assert.Throws<InvalidOperationException>(() => Json.Text<string, StringCodec>(new string('x', at) + (char)half + new string('y', 40)));
        }
    }

    static void AssertWrites(string text)
    {
        var escaped = new StringBuilder("\"");
        foreach (char next in text)
        {
            int known = "\b\t\n\f\r\"\\".IndexOf(next, StringComparison.Ordinal);
            escaped.Append(known >= 0 ? $"\\{@"btnfr""\"[known]}" : next < ' ' ? $"\\u{(int)next:x4}" : next.ToString());
        }

        byte[] expected = Encoding.UTF8.GetBytes(escaped.Append('"').ToString());
        var segments = new SmallSegments();
        ApiJson.WriteRequest<string, StringCodec>(text, segments);
        Assert.Equal(expected, segments.Written);
    }

    static void AssertReads(string contents)
    {
        string json = $"[\"{contents}\"]";
        using JsonDocument expected = JsonDocument.Parse(json);
        Assert.Equal(expected.RootElement[0].GetString(), Json.Value<string, StringCodec>(json[1..^1]));
    }
}
