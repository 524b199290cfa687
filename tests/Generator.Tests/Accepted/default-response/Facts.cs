using MyApp.ShopApi;

public static class Facts
{
    public static void ItIsTheSuccessWhereNoStatusIs() =>
        Assert.Equal([typeof(Task<IReadOnlyList<string>>), typeof(Task<Uri>), typeof(Task<IReadOnlyList<string>>)], new[] { "AnyAsync", "MovedAsync", "RefusedAsync" }.Select(name => typeof(ShopClient).GetMethod(name)!.ReturnType));

    public static async Task BesideARedirectionItIsAnError()
    {
        using var client = new ShopClient(Credential.None, Answering("""["a"]""", status: System.Net.HttpStatusCode.BadRequest).Options);

        Assert.Equal(["a"], (await Assert.ThrowsAsync<ApiException<IReadOnlyList<string>>>(() => client.MovedAsync())).Error);
    }
}
