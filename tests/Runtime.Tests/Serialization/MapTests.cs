using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization;

public class MapTests
{
    public static TheoryData<int> Counts => [0, 1, 3, 7, 8, 9, 10, 500];

    [Theory]
    [MemberData(nameof(Counts))]
    public void EntriesComeInTheOrderOfTheDocument(int count)
    {
        var map = Read(Enumerable.Range(0, count).Select(i => (Name(i), i)));
        Assert.Equal(count, map.Count);
        Assert.Equal(Enumerable.Range(0, count).Select(i => KeyValuePair.Create(Name(i), i)), map);
        Assert.Equal(Enumerable.Range(0, count).Select(Name), map.Keys);
        Assert.Equal(Enumerable.Range(0, count), map.Values);
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void EveryEntryIsFoundAndNoOther(int count)
    {
        var map = Read(Enumerable.Range(0, count).Select(i => (Name(i), i)));
        for (int i = 0; i < count; i++)
        {
            Assert.True(map.ContainsKey(Name(i)));
            Assert.True(map.TryGetValue(Name(i), out int value));
            Assert.Equal((i, i), (value, map[Name(i)]));
        }

        Assert.False(map.ContainsKey(Name(count)));
        Assert.False(map.TryGetValue(Name(count), out _));
        Assert.Throws<KeyNotFoundException>(() => map[Name(count)]);
        Assert.Throws<ArgumentNullException>(() => map.ContainsKey(null!));
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void OfTwoEqualNamesTheLastWinsAtTheFirstOnesPlace(int count)
    {
        var map = Read(Enumerable.Range(0, count).Concat(Enumerable.Range(0, count).Reverse()).Select((name, i) => (Name(name), i)));
        Assert.Equal(Enumerable.Range(0, count).Select(i => KeyValuePair.Create(Name(i), (2 * count) - 1 - i)), map);
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void ARoundTripKeepsItAsItWas(int count)
    {
        string json = Text(Enumerable.Range(0, count).Select(i => (Name(i), i)));
        Assert.Equal(json, Json.Text<IReadOnlyDictionary<string, int>, MapCodec<int, Int32Codec>>(Json.Value<IReadOnlyDictionary<string, int>, MapCodec<int, Int32Codec>>(json)));
    }

    [Fact]
    public void ADictionaryIsWrittenAsWell() =>
        Assert.Equal("""{"b":1,"a":2}""", Json.Text<IReadOnlyDictionary<string, int>, MapCodec<int, Int32Codec>>(new Dictionary<string, int> { ["b"] = 1, ["a"] = 2 }));

    // Names that differ in case, at the end, and in length.
    static string Name(int i) => (i % 3) switch { 0 => $"name-{i}", 1 => $"Name-{i - 1}", _ => new string('n', i) };

    static string Text(IEnumerable<(string Name, int Value)> entries) => $"{{{string.Join(',', entries.Select(entry => $"\"{entry.Name}\":{entry.Value}"))}}}";

    static IReadOnlyDictionary<string, int> Read(IEnumerable<(string Name, int Value)> entries) =>
        Json.Value<IReadOnlyDictionary<string, int>, MapCodec<int, Int32Codec>>(Text(entries));
}
