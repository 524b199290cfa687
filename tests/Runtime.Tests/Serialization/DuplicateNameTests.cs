using Runtime.Tests.Serialization.Fixtures;
using Runtime.Tests.Serialization.Windows;

namespace Runtime.Tests.Serialization;

/// <summary>Of equal names the last wins (RFC 8259 section 4 leaves it open), in whatever order the others are.</summary>
public class DuplicateNameTests
{
    const int Count = 70; // of Wide

    [Theory]
    [InlineData("""{"a":1,"a":2,"b":3}""", "2", "3")]
    [InlineData("""{"a":1,"b":2,"a":3}""", "3", "2")]
    [InlineData("""{"b":1,"a":2,"b":3,"a":4}""", "4", "3")]
    [InlineData("""{"a":1,"x":0,"b":2,"x":0,"\u0061":3 , "b":[4]}""", "3", "[4]")]
    [InlineData("""{"a":1,"b":2,"a":null}""", null, "2")]
    public void TheLastOfEqualNamesWins(string json, string? a, string? b)
    {
        for (int cut = 0; cut <= json.Length; cut++)
        {
            Loose read = Windowed.ReadCut<Loose, Clarifeye.Runtime.ObjectCodec<Loose>>(Payloads.Bytes(json), cut);
            Assert.Equal((a, b), (read.A?.ToString(), read.B?.ToString()));
        }
    }

    [Fact]
    public void ReversedAndRepeatedAllPropertiesAreRead()
    {
        string json = string.Join(",", Enumerable.Range(0, 3).SelectMany(turn => Enumerable.Range(0, Count).Reverse().Select(i => $"\"p{i}\":{(turn * 1000) + i}")));
        string ordered = string.Join(",", Enumerable.Range(0, Count).Select(i => $"\"p{i}\":{2000 + i}"));
        Assert.Equal($"{{{ordered}}}", Json.RoundTrip<Wide>($"{{{json}}}"));
    }
}
