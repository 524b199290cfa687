using MyApp.ShopApi;

public static class Facts
{
    public static void TheyAreParametersOfWhatRefersToThem() => Assert.Equal(
        [["page", "options", "cancellationToken"], ["options", "cancellationToken"]],
        new[] { "ListOrdersAsync", "AddOrderAsync" }.Select(name => typeof(ShopClient).GetMethod(name)!.GetParameters().Select(parameter => parameter.Name!).ToArray()).ToArray());

    public static void AClientHasNone() => Assert.All(typeof(ShopClient).GetConstructors(), constructor => Assert.DoesNotContain(constructor.GetParameters(), parameter => parameter.Name is "page" or "unused"));
}
