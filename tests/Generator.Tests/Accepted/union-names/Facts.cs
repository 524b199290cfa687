using MyApp.ShopApi;

public static class Facts
{
    public static async Task CasesMayHaveTheNamesOfWhatAUnionIsMadeOf()
    {
        using var client = new ShopClient(Credential.None, Answering("""{"c":"x"}""").Options);

        Any any = await client.GetAnyAsync();

        Assert.Equal("MyApp.ShopApi.TResult2", any.Value!.GetType().FullName);
    }
}
