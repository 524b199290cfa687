using MyApp.ShopApi;

public static class Facts
{
    public static void TheClientIsMadeOfTheRest() => Assert.Equal("""{"requried":"a"}""", Write(new Order { Requried = "a" }));
}
