using Clarifeye.Runtime;
using Client.Tests.OdditiesApi;
using Client.Tests.Support;
using Runtime.Tests.Support;

namespace Client.Tests.Serialization;

/// <summary>Names and values that are legal in a document and awkward in C#.</summary>
public sealed class OddityTests
{
    [Theory]
    [InlineData("+1", Reaction.Plus1)]
    [InlineData("-1", Reaction.Minus1)]
    [InlineData("", Reaction.Empty)]
    [InlineData("Heart", Reaction.Heart)]
    [InlineData("heart", Reaction.Heart2)]
    [InlineData("HEART", Reaction.Heart3)]
    [InlineData("unknown", Reaction.UnknownValue)]
    [InlineData("Etc/GMT+0", Reaction.EtcGmt0)]
    [InlineData("GMT0", Reaction.Gmt0)]
    [InlineData("hearT", Reaction.Unknown)]
    public void AnEnumsTextsAreToldApartExactly(string text, Reaction expected)
    {
        string json = $$"""{"class":"a","reaction":"{{text}}"}""";
        var value = Json.Read<Class>(json);

        Assert.Equal((expected, text), (value.Reaction, value.ReactionText));
        Assert.Equal(json, Json.Write(value));
    }

    [Theory]
    [InlineData("""{"class":"a","Class":"b","$type":"t","":"empty","self":{"class":"c"},"CLASS":"undeclared"}""")]
    [InlineData("""{"class":"a","Class":null}""")]
    public void NamesThatDifferLittleStayApart(string json) => Assert.Equal(json, Json.Again<Class>(json));

    [Fact]
    public void ANameMayHoldQuotesAndBackslashes() => Assert.Equal(5, Json.Read<Class>("""{"class":"a","we\"ird\\\u00fc":5}""").WeIrdÜ);

    [Fact]
    public async Task OneNameInThreePlacesGoesToAllOfThem()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("""{"class":"a"}"""));
        using var client = new OdditiesClient(Credential.None, server.Options());

        await client.GetClassBaseAsync("1", "2", "3", @base: "b", cancellationToken2: "c", request: "r", cancellationToken: Journey.Cancellation);

        Assert.Equal(("/api/v1/class/1?id=2&base=b&cancellationToken=c&request=r", "3"), (server.Request.Target, server.Request.Header("id")));
    }

    [Fact]
    public async Task WhatADerivedSchemaAddsIsKeptInTheBase()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("""[{"kind":"Cat","name":"Minka","lives":9},{"kind":"Dodo"}]"""));
        using var client = new OdditiesClient(Credential.None, server.Options());

        var pets = await client.ListPetsAsync(cancellationToken: Journey.Cancellation);

        Assert.Equal(["Minka", null], pets.Select(pet => pet.Name));
        Assert.Equal("""{"kind":"Cat","name":"Minka","lives":9}""", Json.Write(pets[0]));
    }

    [Fact]
    public async Task AnAnswerMayBeNullWhereTheDocumentSaysSo()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("null"), Reply.Json("""["a",null]"""));
        using var client = new OdditiesClient(Credential.None, server.Options());

        Assert.Null(await client.ListWordsAsync(cancellationToken: Journey.Cancellation));
        Assert.Equal(["a", null], await client.ListWordsAsync(cancellationToken: Journey.Cancellation));
    }
}
