using MyApp.ShopApi;

public static class Facts
{
    public static void TitlesNameTheNumbers() => Assert.Equal((-1, 2), ((int)Status.Disabled, (int)Status.Enabled));

    public static void TextsOfAllAlternativesAreOneEnum() => Assert.Equal(["Unknown", "Good", "Bad", "Worse"], Enum.GetNames<Mood>());

    public static void AnUnlistedNumberStaysItself()
    {
        Item item = Read<Item>("""{"status":7,"mood":"odd"}""");

        Assert.Equal((Status)7, item.Status);
        Assert.Equal("""{"status":7,"mood":"odd"}""", Write(item));
    }
}
