using MyApp.ShopApi;

public static class Facts
{
    public static void TheOtherTextsCount() => Assert.Equal(
        [typeof(Cat), typeof(Pet)],
        new[] { "cat", "lion" }.Select(species => Read<Pet>($$"""{"species":"{{species}}"}""").GetType()));
}
