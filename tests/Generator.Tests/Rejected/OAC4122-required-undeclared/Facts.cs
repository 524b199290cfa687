using MyApp.ShopApi;

public static class Facts
{
    public static void ItIsWhereUndeclaredPropertiesAre()
    {
        Assert.Equal("""{"id":"a","name":"b"}""", RoundTrip<Item>("""{"id":"a","name":"b"}"""));
        Assert.Equal("\"b\"", Read<Item>("""{"id":"a","name":"b"}""").AdditionalProperties!["name"].ToString());
    }

    public static void AnotherPartMayDeclareIt() => Assert.Equal("""{"id":"a","name":"b"}""", Write(new Named { Id = "a", Name = "b" }));
}
