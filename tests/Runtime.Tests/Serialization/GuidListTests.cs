using System.Collections.ObjectModel;
using System.Text;
using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization;

/// <summary>The longest of what APIs send, for which there is a path of its own.</summary>
public class GuidListTests
{
    public static TheoryData<int> Counts => [0, 1, 2, 12, 13, 14, 1000];

    [Theory]
    [MemberData(nameof(Counts))]
    public void EveryKindOfListIsWrittenTheSame(int count)
    {
        Guid[] ids = Ids(count);
        string expected = $"[{string.Join(',', ids.Select(id => $"\"{id}\""))}]";
        Assert.Equal(expected, Write(ids));
        Assert.Equal(expected, Write(ids.ToList()));
        Assert.Equal(expected, Write(new ReadOnlyCollection<Guid>(ids)));
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void WhiteSpaceChangesNothing(int count)
    {
        Guid[] ids = Ids(count);
        foreach (string between in (string[])[",", ", ", " ,", ",\r\n    "])
        {
            Assert.Equal(ids, Read($"[{string.Join(between, ids.Select(id => $"\"{id}\""))} ]"));
        }
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void AnEscapedOneAmongThemIsReadToo(int count)
    {
        Guid[] ids = Ids(count + 1);
        for (int escaped = 0; escaped <= Math.Min(count, 20); escaped++)
        {
            Assert.Equal(ids, Read($"[{string.Join(',', ids.Select((id, i) => i == escaped ? $"\"\\u{(int)id.ToString()[0]:x4}{id.ToString()[1..]}\"" : $"\"{id}\""))}]"));
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("\"0b4f5e0e-2f5a-4b0e-9d57-1c1f0d6a7b1\"")]
    [InlineData("\"0b4f5e0e-2f5a-4b0e-9d57-1c1f0d6a7b1g\"")]
    [InlineData("")]
    public void WhatIsNoUuidIsRefusedAtItsPlace(string wrong)
    {
        for (int at = 0; at < 20; at++)
        {
            string[] items = [.. Ids(20).Select(id => $"\"{id}\"")];
            items[at] = wrong;
            Assert.Contains(
                wrong.Length == 0 ? "$" : $"$[{at}]: expected a uuid",
                Json.Refused<IReadOnlyList<Guid>, ListCodec<Guid, GuidCodec>>($"[{string.Join(',', items)}]").Message,
                StringComparison.Ordinal);
        }
    }

    static string Write(IReadOnlyList<Guid> ids)
    {
        string text = Json.Text<IReadOnlyList<Guid>, ListCodec<Guid, GuidCodec>>(ids);
        var small = new SmallSegments();
        ApiJson.WriteRequest<IReadOnlyList<Guid>, ListCodec<Guid, GuidCodec>>(ids, small);
        Assert.Equal(text, Encoding.ASCII.GetString(small.Written));
        return text;
    }

    static IReadOnlyList<Guid> Read(string json) => Json.Value<IReadOnlyList<Guid>, ListCodec<Guid, GuidCodec>>(json);

    static Guid[] Ids(int count) => [.. Enumerable.Range(0, count).Select(i => new Guid(i * 7919, (short)i, (short)(i * 31), 0x9D, 0x57, (byte)i, 0xAB, 0xCD, 0xEF, 0x01, (byte)(255 - i)))];
}
