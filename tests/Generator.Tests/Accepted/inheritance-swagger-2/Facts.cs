using MyApp.ShopApi;

public static class Facts
{
    public static void TheValueOfTheExtensionTellsTheClassElseItsName()
    {
        Assert.Equal(9, ((Cat)Read<Pet>("""{"@odata.type":"#Shop.Cat","lives":9}""")).Lives);
        Assert.True(((Dog)Read<Pet>("""{"@odata.type":"Dog","barks":true}""")).Barks);
    }

    public static void ItIsWritten() => Assert.Equal("""{"@odata.type":"#Shop.Cat","name":"a"}""", Write(new Cat { Name = "a" }));
}
