using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Benchmarks.Contests;
using Benchmarks.Payloads;
using Benchmarks.WideApi;
using Clarifeye.Runtime;

namespace Benchmarks.Wide;

/// <summary>Reading classes of many properties, their names in any order. The values are short, so that the names are what costs.</summary>
static class WideContests
{
    const int Repetitions = 10_000;

    static object? s_read;

    /// <summary>300 properties, the last one first.</summary>
    public static Contest Reversed() => Read<Wide300, PlainWide300>("read-wide-reversed", WideContext.Default.PlainWide300, Enumerable.Range(0, 300).Reverse());

    /// <summary>Every size in every order.</summary>
    public static IEnumerable<Contest> All() =>
    [
        .. Orders<Wide20, PlainWide20>(20, WideContext.Default.PlainWide20),
        .. Orders<Wide64, PlainWide64>(64, WideContext.Default.PlainWide64),
        .. Orders<Wide300, PlainWide300>(300, WideContext.Default.PlainWide300),
    ];

    static IEnumerable<Contest> Orders<T, TPlain>(int size, JsonTypeInfo<TPlain> plain)
        where T : class, IJsonObject<T>
    {
        var seeded = new Seeded(size);
        int[] ordered = [.. Enumerable.Range(0, size)];
        yield return Read<T, TPlain>($"read-{size}-ordered", plain, ordered);
        yield return Read<T, TPlain>($"read-{size}-reversed", plain, ordered.Reverse());
        yield return Read<T, TPlain>($"read-{size}-shuffled", plain, ordered.OrderBy(_ => seeded.Number(int.MaxValue)));
        yield return Read<T, TPlain>($"read-{size}-repeated", plain, Enumerable.Repeat(size / 2, Repetitions));
    }

    static Contest Read<T, TPlain>(string name, JsonTypeInfo<TPlain> plain, IEnumerable<int> order)
        where T : class, IJsonObject<T>
    {
        byte[] utf8 = Encoding.UTF8.GetBytes($"{{{string.Join(',', order.Select(i => string.Create(CultureInfo.InvariantCulture, $"\"p{i}\":{i}")))}}}");
        var expected = JsonSerializer.SerializeToNode(JsonSerializer.Deserialize(utf8, plain), plain!);
        if (SameJson.Difference(expected, JsonNode.Parse(ApiJson.Write(ApiJson.Read<T>(utf8))), nullsCount: false) is { } difference)
        {
            throw new InvalidOperationException($"{name}: the two read different objects: {difference}");
        }
        return new(
            name,
            Contender.Of("generated", () => s_read = ApiJson.Read<T>(utf8)),
            Contender.Of("STJ source-gen", () => s_read = JsonSerializer.Deserialize(utf8, plain)));
    }
}
