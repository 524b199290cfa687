using System.Text;
using System.Text.Json;
using Clarifeye.Runtime;
using Runtime.Tests.Serialization.Fixtures;
using Runtime.Tests.Serialization.Windows;

namespace Runtime.Tests.Serialization;

public class TypedAdditionalTests
{
    [Theory]
    [InlineData("""{"a":{},"b":{"c":{"name":"d"}}}""")]
    [InlineData("""{"name":"a","age":1,"x":{"name":"b"},"y":{"age":2,"z":{}}}""")]
    [InlineData("""{"name":null,"m\"ü\n":{"name":"x"}}""")]
    public void TheyAreWrittenBackAsTheyCame(string json)
    {
        Assert.Equal(json, Json.RoundTrip<Branch>(json));
        IsTheSameInPieces(json, json);
    }

    [Theory]
    [InlineData("""{"x":{"y":{"age":3},"name":"b"},"age":1,"y":{},"name":"a"}""", """{"name":"a","age":1,"x":{"name":"b","y":{"age":3}},"y":{}}""")]
    [InlineData(""" { "x" : { } , "name" : "a" , "x" : { "age" : 2 } , "age" : 1 } """, """{"name":"a","age":1,"x":{"age":2}}""")]
    public void TheyMayStandBeforeAndBetweenTheDeclaredOnes(string json, string expected)
    {
        Assert.Equal(expected, Json.RoundTrip<Branch>(json));
        IsTheSameInPieces(json, expected);
    }

    [Theory]
    [InlineData("""{"name":"a","b":{"c d":{"age":"x"}}}""", "$.b['c d'].age", "found \"x\" at byte 30")]
    [InlineData("""{"b":{"c":null}}""", "$.b.c", "found null at byte 10")]
    [InlineData("""{"b":{"c":{}""", "$.b", "the JSON is cut off at byte 12")]
    public void WhatDoesNotFitIsNamedByItsPlaceInTheWholeDocument(string json, string path, string problem)
    {
        JsonException whole = Assert.Throws<JsonException>(() => Json.Read<Branch>(json));
        Assert.Equal(path, whole.Path);
        Assert.Contains(problem, whole.Message, StringComparison.Ordinal);
        for (int chunk = 1; chunk < json.Length; chunk++)
        {
            Assert.Equal(path, Assert.Throws<JsonException>(() => Windowed.Read<Branch>(Encoding.UTF8.GetBytes(json), chunk, 16)).Path);
        }
    }

    [Fact]
    public void ATextIsReadOnceHoweverDeepItStands()
    {
        const int depth = 60, length = 50_000;
        byte[] json = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("""{"a":""", depth)) + $$"""{"name":"{{new string('x', length)}}"}""" + new string('}', depth));
        Json.Read<Branch>("""{"a":{"name":"x"}}""");
        long before = GC.GetAllocatedBytesForCurrentThread();
        ApiJson.Read<Branch>(json);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 2 * length, 4 * length);
    }

    static void IsTheSameInPieces(string json, string expected)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        for (int chunk = 1; chunk <= bytes.Length; chunk++)
        {
            Assert.Equal(expected, Encoding.UTF8.GetString(ApiJson.Write(Windowed.Read<Branch>(bytes, chunk, 16))));
        }
    }
}
