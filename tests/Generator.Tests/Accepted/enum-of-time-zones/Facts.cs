using MyApp.ShopApi;

public static class Facts
{
    public static void EachTextHasAMemberOfItsOwn() => Assert.All(
        ["Etc/GMT+0", "Etc/GMT-0", "Etc/GMT0", "GMT0", "GMT+0", "GMT-0", "Etc_GMT0", "Etc GMT0"],
        text => Assert.NotEqual(Zone.Unknown, Read<Place>($$"""{"zone":"{{text}}"}""").Zone));

    public static void EachKeepsItsText() => Assert.Equal("""{"zone":"GMT+0"}""", RoundTrip<Place>("""{"zone":"GMT+0"}"""));
}
