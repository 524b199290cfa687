using MyApp.ShopApi;

public static class Facts
{
    public static void TheFirstWithADiscriminatorIsTheBase() => Assert.Equal(typeof(Shape), typeof(Ball).BaseType);

    public static void TheOthersGiveTheirProperties()
    {
        var ball = (Ball)Read<Shape>("""{"shape":"Ball","size":2,"at":"2024-01-01T00:00:00Z","kind":"ball","price":1}""");
        Assert.Equal((2, 2024, "ball", 1), (ball.Size, ball.At.Year, ball.Kind, ball.Price));
    }

    public static void WhereAnotherIsExpectedNothingIsLost()
    {
        const string Json = """{"kind":"ball","price":1,"shape":"Ball"}""";
        Assert.IsType<Product>(Read<Product>(Json));
        Assert.Equal(Json, RoundTrip<Product>(Json));
    }
}
