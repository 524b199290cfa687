using System.Text;
using Clarifeye.Runtime;
using Runtime.Tests.Serialization.Fixtures;

namespace Runtime.Tests.Serialization.Windows;

public class WindowTests
{
    [Theory]
    [MemberData(nameof(Payloads.All), MemberType = typeof(Payloads))]
    public void EveryCutGivesTheSameObject(string json)
    {
        byte[] bytes = Payloads.Bytes(json);
        byte[] whole = ApiJson.Write(ApiJson.Read<PipelineRun>(bytes));
        for (int cut = 0; cut <= bytes.Length; cut++)
        {
            Assert.Equal(whole, ApiJson.Write(Windowed.ReadCut<PipelineRun, ObjectCodec<PipelineRun>>(bytes, cut)));
        }
    }

    [Theory]
    [MemberData(nameof(Payloads.All), MemberType = typeof(Payloads))]
    public void EverySizeOfPiecesAndWindowsGivesTheSameObject(string json)
    {
        byte[] bytes = [.. "\uFEFF"u8, .. Payloads.Bytes(json)];
        byte[] whole = ApiJson.Write(ApiJson.Read<PipelineRun>(bytes));
        foreach (int chunk in (int[])[1, 2, 3, 7, 16, 64, 100, 1000, 100_000])
        {
            foreach (int size in (int[])[16, 64, 128, 1024, JsonWindow.UsualSize])
            {
                Assert.Equal(whole, ApiJson.Write(Windowed.Read<PipelineRun>(bytes, chunk, size)));
            }
        }
    }

    [Theory]
    [InlineData("\"a\\u00e9\\ud83d\\ude00é\"", "\"aé😀é\"")]
    [InlineData(" 12.5e3 ", "12.5e3")]
    [InlineData("[1,{\"a\":[]}]", "[1,{\"a\":[]}]")]
    public void RootsThatAreNoObjectsAreReadToo(string json, string expected)
    {
        for (int chunk = 1; chunk < 8; chunk++)
        {
            RawJson raw = Windowed.Read<RawJson, RawCodec>(Payloads.Bytes(json), chunk, 16);
            Assert.Equal(json.Trim(), raw.ToString());
            if (expected[0] == '"')
            {
                Assert.Equal(expected.Trim('"'), Windowed.Read<string, StringCodec>(Payloads.Bytes(json), chunk, 16));
            }
        }
    }

    [Fact]
    public void ListsAndMapsAtTheRootGoOnWhereTheyWere()
    {
        byte[] list = Payloads.Bytes("[" + string.Join(",", Enumerable.Range(0, 2000)) + "]");
        byte[] map = Payloads.Bytes("{" + string.Join(",", Enumerable.Range(0, 2000).Select(i => $"\"k{i}\":[{i},{i}]")) + "}");
        for (int chunk = 1; chunk < 100; chunk += 13)
        {
            Assert.Equal(Enumerable.Range(0, 2000), Windowed.Read<IReadOnlyList<int>, ListCodec<int, Int32Codec>>(list, chunk, 16));
            var read = Windowed.Read<IReadOnlyDictionary<string, IReadOnlyList<int>>, MapCodec<IReadOnlyList<int>, ListCodec<int, Int32Codec>>>(map, chunk, 16);
            Assert.Equal(Enumerable.Range(0, 2000).Select(i => ($"k{i}", i + i)), read.Select(pair => (pair.Key, pair.Value.Sum())));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(1000)]
    public void AValueLongerThanTheWindowMakesItGrow(int chunk)
    {
        string text = new('x', 5000);
        byte[] json = Payloads.Bytes($$"""{"name":"{{text}}","tables":["{{text}}"],"more":"{{text}}"}""");
        PipelineRun run = Windowed.Read<PipelineRun>(json, chunk, 16);
        Assert.Equal((text, $"[\"{text}\"]", $"\"{text}\""), (run.Name, run.Tables.ToString(), run.AdditionalProperties!["more"].ToString()));
    }

    [Fact]
    public async Task TheHeadKeepsTheFirstBytesOnly()
    {
        byte[] json = Payloads.Bytes("[" + string.Join(",", Enumerable.Range(100_000, 50_000)) + "]");
        using var window = new JsonWindow(new MemoryStream(json), 1024, long.MaxValue);
        var read = await JsonStream.ReadAsync<IReadOnlyList<int>>(
            window, JsonStream.ReadWindow<IReadOnlyList<int>, ListCodec<int, Int32Codec>>, TestContext.Current.CancellationToken);
        Assert.Equal(50_000, read.Count);
        Assert.Equal(json.AsSpan(0, JsonWindow.HeadSize), window.Head);
    }

    [Fact]
    public void ADocumentOverTheLimitIsRefused() =>
        Assert.Contains(
            "longer than 100 bytes",
            Assert.Throws<System.Text.Json.JsonException>(() => Windowed.Read<RawJson, RawCodec>(Encoding.UTF8.GetBytes(new string(' ', 101)), 7, 16, limit: 100)).Message,
            StringComparison.Ordinal);
}
