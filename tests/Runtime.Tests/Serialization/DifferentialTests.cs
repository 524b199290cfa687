using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Clarifeye.Runtime;
using Runtime.Tests.Serialization.Fixtures;

namespace Runtime.Tests.Serialization;

/// <summary>Documents broken at random: what is accepted must be what System.Text.Json accepts, and nothing may fail in another way.</summary>
public class DifferentialTests
{
    const string Seed =
        """{"name":"a\n\ud83d\ude00","id":"0b4f5e0e-2f5a-4b0e-9d57-1c1f0d6a7b11","status":"pausé","permissions":["can_fly"],"steps":[{"attempt":1.0e1}]""" +
        ""","inputs":{"x":null},"tables":[[{}],-0.5e-3,true],"created_at":"2024-01-01T00:00:00.5+02:00","problem":{"error":["m"]},"more":{"y":[false]}}""";

    [Fact]
    public void RawJsonAcceptsWhatSystemTextJsonAcceptsAndIsValidUnicode()
    {
        foreach (byte[] json in Mutants(20_000))
        {
            Assert.True(Json.IsAccepted(() => ApiJson.ReadValue<RawJson, RawCodec>(json)) == IsValid(json), Encoding.UTF8.GetString(json));
        }
    }

    [Fact]
    public void WhateverIsAcceptedSurvivesARoundTripAndTheRestIsAJsonException()
    {
        foreach (byte[] json in Mutants(20_000))
        {
            if (Json.IsAccepted(() => ApiJson.Read<PipelineRun>(json)))
            {
                byte[] once = ApiJson.Write(ApiJson.Read<PipelineRun>(json));
                Assert.Equal(once, ApiJson.Write(ApiJson.Read<PipelineRun>(once)));
                Assert.True(IsValid(json), Encoding.UTF8.GetString(json));
            }
        }
    }

    static IEnumerable<byte[]> Mutants(int count)
    {
        var random = new Random(20261123);
        byte[] pieces = [.. "{}[]\",:\\u0d8ceE+-. \ntfn"u8, 0x00, 0x1F, 0x80, 0xC3, 0xED, 0xF0, 0xFF];
        for (int i = 0; i < count; i++)
        {
            List<byte> json = [.. Encoding.UTF8.GetBytes(Seed)];
            for (int edits = random.Next(1, 4); edits > 0; edits--)
            {
                int at = random.Next(json.Count);
                switch (random.Next(4))
                {
                    case 0: json.RemoveAt(at); break;
                    case 1: json.Insert(at, pieces[random.Next(pieces.Length)]); break;
                    case 2: json[at] = pieces[random.Next(pieces.Length)]; break;
                    default: json.RemoveRange(at, random.Next(json.Count - at)); break;
                }

                if (json.Count == 0)
                {
                    break;
                }
            }

            yield return [.. json];
        }
    }

    static bool IsValid(byte[] json)
    {
        if (!Utf8.IsValid(json))
        {
            return false;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            document.RootElement.WriteTo(new Utf8JsonWriter(new ArrayBufferWriter<byte>())); // refuses lone surrogates
            return true;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }
}
