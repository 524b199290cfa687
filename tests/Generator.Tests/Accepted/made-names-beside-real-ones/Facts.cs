using MyApp.ShopApi;

public static class Facts
{
    public static void AnOperationHasItsOwnName() => Assert.Equal(
        ["Dispose", "UploadAsync", "UploadFromForm2Async", "UploadFromFormAsync"],
        Members<ShopClient>().Order(StringComparer.Ordinal));
}
