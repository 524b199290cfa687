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

    static void AssertReads(string contents)
    {
        string json = $"[\"{contents}\"]";
        using JsonDocument expected = JsonDocument.Parse(json);
        Assert.Equal(expected.RootElement[0].GetString(), Json.Value<string, StringCodec>(json[1..^1]));
    }
}
