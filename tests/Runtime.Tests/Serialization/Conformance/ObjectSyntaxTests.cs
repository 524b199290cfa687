using System.Text;
using System.Text.Json;
using Clarifeye.Runtime;
using Runtime.Tests.Serialization.Fixtures;
using Runtime.Tests.Serialization.Fuzzing;
using Runtime.Tests.Serialization.Windows;

namespace Runtime.Tests.Serialization.Conformance;

/// <summary>What comes between the braces of an object is judged alike, whether it is read as a class or a map, whole or in pieces of any size.</summary>
public class ObjectSyntaxTests
{
    const int Parts = 4;

    static readonly string[] s_parts = [",", "}", " ", "\"a\":1", "\"b\":{}", "\"id\":[\"\"]", "\"x\":\"\""];

    [Fact]
    public void EveryOrderOfNamesCommasAndSpacesIsJudgedAsByUtf8JsonReader()
    {
        int valid = 0;
        foreach (string json in Texts("{", Parts))
        {
            bool isValid = Judge.IsValid(Payloads.Bytes(json));
            valid += isValid ? 1 : 0;
            IsJudged(json, isValid);
        }

        Assert.InRange(valid, 20, 1000);
    }

    [Theory]
    [InlineData("""{,"a":1}""")]
    [InlineData("""{,"a":1,"b":1}""")]
    [InlineData("""{,"b":1,"a":1}""")]
    [InlineData("""{,"x":1}""")]
    [InlineData("""{ ,"a":1}""")]
    [InlineData("""{,"a":1 "b":null}""")]
    [InlineData("""{,"a":1,"b":"a text to fill a vector of bytes"}""")]
    [InlineData("""{"a":1,,"b":"a text to fill a vector of bytes"}""")]
    [InlineData("""{"a":1 "b":"a text to fill a vector of bytes"}""")]
    [InlineData("""{,}""")]
    [InlineData("""{"a":1,}""")]
    [InlineData("""{"b":{,"a":1}}""")]
    public void AnObjectWithACommaTooManyOrTooFewIsRefused(string json) => IsJudged(json, isValid: false);

    [Fact]
    public void EveryObjectOfTheSuiteIsJudgedAsItMust()
    {
        int count = 0;
        foreach ((string name, string expect, byte[] json) in JsonSuite.Cases())
        {
            if (expect is "accept" or "reject" && json.Length is > 0 and < 1000 && json[0] == '{')
            {
                count++;
                IsJudged(json, expect == "accept", name);
            }
        }

        Assert.InRange(count, 50, 340);
    }

    [Fact]
    public void ACommaInFrontIsNamedByItsPlace() =>
        Assert.EndsWith("at byte 1", Json.Refused<Loose>("""{,"a":1}""").Message, StringComparison.Ordinal);

    static IEnumerable<string> Texts(string start, int more) =>
        more == 0 ? [start] : s_parts.SelectMany(part => Texts(start + part, more - 1)).Prepend(start + "}");

    static void IsJudged(string json, bool isValid) => IsJudged(Encoding.UTF8.GetBytes(json), isValid, json);

    static void IsJudged(byte[] json, bool isValid, string name)
    {
        IsJudged<Loose, ObjectCodec<Loose>>(json, isValid, name);
        IsJudged<IReadOnlyDictionary<string, RawJson>, MapCodec<RawJson, RawCodec>>(json, isValid, name);
    }

    static void IsJudged<T, TCodec>(byte[] json, bool isValid, string name)
        where TCodec : IJsonCodec<T>
    {
        Assert.True(isValid == Json.IsAccepted(() => ApiJson.ReadValue<T, TCodec>(json)), name);
        for (int piece = 1; piece <= json.Length; piece++)
        {
            Assert.True(isValid == Json.IsAccepted(() => Windowed.Read<T, TCodec>(json, piece, 16)), $"{name} in pieces of {piece}");
        }
    }
}
