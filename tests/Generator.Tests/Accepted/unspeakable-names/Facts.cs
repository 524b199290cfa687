using MyApp.ShopApi;

public static class Facts
{
    public static async global::System.Threading.Tasks.Task AnyNameBecomesAName()
    {
        var server = Answering("{}");
        using var client = new ShopClient(Credential.None, server.Options);

        IoK8sApiCoreV1Pod pod = await client.GetTheThingAsync("g/h");

        Assert.Equal("GET /v1/a~b/%7Bc%7D/g%2Fh", server.Line);
        Assert.Null(pod.XYZ);
    }

    public static void NoNameOfTheDocumentChangesTheMeaningOfOurs() => Assert.All(
        [typeof(Int), typeof(MyApp.ShopApi.Object), typeof(MyApp.ShopApi.Task), typeof(MyApp.ShopApi.System), typeof(MyApp.ShopApi.Clarifeye), typeof(_1stThing), typeof(Größe)],
        type => Assert.Equal("MyApp.ShopApi", type.Namespace));
}
