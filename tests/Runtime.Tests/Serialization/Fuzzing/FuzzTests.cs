using System.Text;
using System.Text.Json;
using Clarifeye.Runtime;
using Runtime.Tests.Serialization.Fixtures;
using Runtime.Tests.Serialization.Windows;

namespace Runtime.Tests.Serialization.Fuzzing;

/// <summary>Nothing is accepted or refused that <see cref="Utf8JsonReader"/> judges otherwise, and no window changes anything.</summary>
public class FuzzTests
{
    static readonly string[] s_seeds = [Payloads.Compact, Payloads.Spaced, """["a",{"b":[1,-2.5e+3,true,null,"é\u00e9😀"]},{}]""", "\uFEFF \"x\\n\"", "12.50", """{"name":"a"}"""];

    [Fact]
    public void ArbitraryJsonIsAcceptedWhereUtf8JsonReaderAcceptsIt()
    {
        foreach (byte[] json in Mutants.Of(s_seeds, Mutants.Count))
        {
            RawJson? raw = Accepted<RawJson?>(() => ApiJson.ReadValue<RawJson, RawCodec>(json), out _);
            Assert.True(raw.HasValue == Judge.IsValid(json), Encoding.UTF8.GetString(json));
        }
    }

    [Fact]
    public void ValuesAreThoseOfJsonDocument()
    {
        foreach (byte[] json in Mutants.Of(["""["a\n","é😀","\u00e9\ud83d\ude00 long enough to fill more than one vector of bytes","\\\"/"]"""], Mutants.Count / 10))
        {
            if (Judge.IsValid(json) && Accepted(() => ApiJson.ReadValue<IReadOnlyList<string>, ListCodec<string, StringCodec>>(json), out _) is { Count: > 0 } strings)
            {
                using JsonDocument document = JsonDocument.Parse(json.AsMemory(json[0] == 0xEF ? 3 : 0));
                Assert.Equal(document.RootElement.EnumerateArray().Select(item => item.GetString()), strings);
            }
        }
    }

    [Fact]
    public void WhatIsAcceptedIsValidAndSurvivesARoundTrip()
    {
        foreach (byte[] json in Mutants.Of([Payloads.Compact, Payloads.Spaced], Mutants.Count / 4))
        {
            if (Accepted(() => ApiJson.Read<PipelineRun>(json), out _) is { } run)
            {
                byte[] once = ApiJson.Write(run);
                Assert.Equal(once, ApiJson.Write(ApiJson.Read<PipelineRun>(once)));
                Assert.True(Judge.IsValid(json), Encoding.UTF8.GetString(json));
            }
        }
    }

    [Fact]
    public void WindowsChangeNeitherValueNorError()
    {
        var random = new Random(1);
        foreach (byte[] json in Mutants.Of([Payloads.Compact, Payloads.Spaced], Mutants.Count / 8))
        {
            PipelineRun? whole = Accepted(() => ApiJson.Read<PipelineRun>(json), out JsonException? expected);
            PipelineRun? windowed = Accepted(() => Windowed.Read<PipelineRun>(json, random.Next(1, 100), 16 << random.Next(6)), out JsonException? found);
            Assert.Equal(expected?.Message, found?.Message);
            Assert.Equal(whole is null ? null : ApiJson.Write(whole), windowed is null ? null : ApiJson.Write(windowed));
        }
    }

    static T? Accepted<T>(Func<T> read, out JsonException? refusal)
    {
        try
        {
            refusal = null;
            return read();
        }
        catch (JsonException error)
        {
            Assert.StartsWith(error.Path + ": ", error.Message, StringComparison.Ordinal);
            refusal = error;
            return default;
        }
    }
}
