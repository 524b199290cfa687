using Clarifeye.Runtime;
using Runtime.Tests.Serialization.Fixtures;
using Runtime.Tests.Serialization.Windows;

namespace Runtime.Tests.Serialization;

/// <summary>The names of a large class in whatever order.</summary>
public class NameOrderTests
{
    static readonly List<int> s_ordered = [.. Enumerable.Range(0, Vast.Count)];

    public static TheoryData<string> Orders { get; } = new("ordered", "reversed", "shuffled", "every other", "from the middle", "thrice");

    [Theory]
    [MemberData(nameof(Orders))]
    public void EachPropertyGetsItsOwnValue(string order) => Assert.Equal(Written(order), Json.RoundTrip<Vast>(Document(order)));

    [Theory]
    [MemberData(nameof(Orders))]
    public void EveryCutGivesTheSameObject(string order)
    {
        byte[] bytes = Payloads.Bytes(Document(order));
        byte[] expected = Payloads.Bytes(Written(order));
        for (int cut = 0; cut <= bytes.Length; cut++)
        {
            Assert.Equal(expected, ApiJson.Write(Windowed.ReadCut<Vast, ObjectCodec<Vast>>(bytes, cut)));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(1000)]
    public void UndeclaredOnesInBetweenAreKept(int chunk)
    {
        string[] undeclared = [.. s_ordered.Select(i => $"\"x{i}\":[{i}]")];
        string json = $"{{{string.Join(',', Enumerable.Reverse(s_ordered).Select(i => $"{undeclared[i]},\"p{i}\":{i}"))}}}";
        string expected = $"{{{string.Join(',', s_ordered.Select(i => $"\"p{i}\":{i}").Concat(Enumerable.Reverse(undeclared)))}}}";
        Assert.Equal(expected, System.Text.Encoding.UTF8.GetString(ApiJson.Write(Windowed.Read<Vast>(Payloads.Bytes(json), chunk, 64))));
    }

    [Theory]
    [InlineData("ordered", 2)]
    [InlineData("reversed", 36)]
    [InlineData("shuffled", 36)]
    [InlineData("thrice", 36)]
    public void ANameCostsFewCallsHoweverManyPropertiesThereAre(string order, int most)
    {
        Vast vast = ApiJson.Read<Vast>(Payloads.Bytes(Document(order)));
        Assert.InRange((double)vast.Calls / Indices(order).Count(), 1, most);
    }

    static string Document(string order) => $"{{{string.Join(',', Indices(order).Select((i, at) => $"\"p{i}\":{(at * 1000) + i}"))}}}";

    static string Written(string order) => $"{{{string.Join(',', Indices(order).Select((i, at) => (Index: i, Value: (at * 1000) + i))
        .GroupBy(pair => pair.Index).OrderBy(same => same.Key).Select(same => $"\"p{same.Key}\":{same.Last().Value}"))}}}";

    static IEnumerable<int> Indices(string order) => order switch
    {
        "reversed" => Enumerable.Reverse(s_ordered),
        "shuffled" => s_ordered.OrderBy(i => i * 7919 % Vast.Count),
        "every other" => s_ordered.Where(i => i % 2 == 0),
        "from the middle" => s_ordered[(Vast.Count / 2)..].Concat(s_ordered[..(Vast.Count / 2)]),
        "thrice" => Enumerable.Reverse(s_ordered).Concat(Enumerable.Repeat(Vast.Count / 3, 100)).Concat(s_ordered),
        _ => s_ordered,
    };
}
