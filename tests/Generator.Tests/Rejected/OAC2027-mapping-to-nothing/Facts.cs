using MyApp.ShopApi;

public static class Facts
{
    public static void TheOtherTextsCount() => Assert.Equal(
        [typeof(Cat), typeof(Pet), typeof(Pet), typeof(Cat)],
        new[] { "cat", "lion", "puma", "tiger" }.Select(species => Read<Pet>($$"""{"species":"{{species}}"}""").GetType()));
}
