using MyApp.ShopApi;

public static class Facts
{
    public static void ReversedTheyAreWrittenInTheOrderOfTheDocument() => Assert.Equal(Json(Ordered), RoundTrip<Measures>(Json(Ordered.Reverse())));

    public static void ShuffledTheyAreWrittenInTheOrderOfTheDocument() =>
        Assert.Equal(Json(Ordered), RoundTrip<Measures>(Json(Ordered.OrderBy(i => i * 7919 % 300))));

    public static void TheLastOfEqualNamesWins() =>
        Assert.Equal("""{"p7":3,"p250":4}""", RoundTrip<Measures>("""{"p250":1,"p7":2,"p7":3,"p250":4}"""));

    public static void FewOfManyAreRead() => Assert.All(Ordered, i => Assert.Equal(Json([i]), RoundTrip<Measures>(Json([i]))));

    static IEnumerable<int> Ordered => Enumerable.Range(0, 300);

    static string Json(IEnumerable<int> order) => $"{{{string.Join(",", order.Select(i => $"\"p{i}\":{i}"))}}}";
}
