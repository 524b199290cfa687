using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MyApp.ShopApi;

public static class Facts
{
    private static readonly JsonSerializerOptions s_options = new() { TypeInfoResolver = ShopJson.Resolver };

    public static void AnObjectKeepsWhatTheDocumentDoesNotSay() =>
        Assert.All(
            ["""{"article":"cup","colour":"mauve","gift_note":null,"amount":"12","since":{"a":[1.0]}}""", """{"article":"cup","colour":"dark green","amount":12}"""],
            json => Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Order>(json, s_options), s_options)));

    public static void EnumsHaveTheirTexts()
    {
        Assert.Equal("\"dark green\"", JsonSerializer.Serialize(Colour.DarkGreen, s_options));
        Assert.Equal([Colour.Red, Colour.Unknown], new[] { "\"red\"", "\"plaid\"" }.Select(json => JsonSerializer.Deserialize<Colour>(json, s_options)));
        Assert.Equal([Colour.Red, null], new[] { "\"red\"", "null" }.Select(json => JsonSerializer.Deserialize<Colour?>(json, s_options)));
    }

    public static void UnionsAndArbitraryJsonAreWhatTheyHold()
    {
        Assert.True(JsonSerializer.Deserialize<Amount>("12", s_options)!.TryGetInt64(out _));
        Assert.Equal("\"12\"", JsonSerializer.Serialize(new Amount("12"), s_options));
        Assert.Equal("[1.0]", JsonSerializer.Deserialize<RawJson>("[1.0]", s_options).ToString());
        Assert.Null(JsonSerializer.Deserialize<RawJson?>("null", s_options));
    }

    public static void WholeBodiesAreKnownWithOneTypeForEveryNullability()
    {
        Assert.Equal([null, "cup"], JsonSerializer.Deserialize<IReadOnlyList<Order?>>("""[null,{"article":"cup"}]""", s_options)!.Select(order => order?.Article));
        Assert.Equal(Colour.Red, JsonSerializer.Deserialize<IReadOnlyDictionary<string, Colour>>("""{"a":"red"}""", s_options)!["a"]);
    }

    public static void OtherTypesAreLeftToOtherResolvers()
    {
        IJsonTypeInfoResolver resolver = ShopJson.Resolver;
        Assert.All([typeof(string), typeof(IReadOnlyList<string>), typeof(SetPictureRequest)], type => Assert.Null(resolver.GetTypeInfo(type, s_options)));
    }

    public static void ATypeOfTheDocumentGivesWay() => Assert.Equal("a", new ShopJson2 { Text = "a" }.Text);

    public static void WhatDoesNotFitIsNamed() =>
        Assert.Equal("$.article", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Order>("""{"article":5}""", s_options)).Path);
}
