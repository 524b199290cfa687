using System.Net;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task WhereARedirectIsTheAnswerItIsGivenAndNotFollowed()
    {
        var server = Answering("", status: HttpStatusCode.Found);
        server.Location = "../there?x=1";
        using var client = new ShopClient(Credential.None, server.Options);

        Assert.Equal(new Uri("https://shop.example/there?x=1"), await client.LogInAsync());
    }

    public static async Task WithoutALocationItCannotBeRead()
    {
        using var client = new ShopClient(Credential.None, Answering("").Options);

        await Assert.ThrowsAsync<UnreadableResponseException>(() => client.LogInAsync());
    }
}
