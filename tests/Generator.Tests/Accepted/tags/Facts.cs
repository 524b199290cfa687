using MyApp.ShopApi;

public static class Facts
{
    public static async Task AnOperationIsUnderItsFirstTagOrOnTheClientItself()
    {
        var server = Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);

        await client.PipelineRuns.ListRunsAsync();
        await client.PingAsync();
    }

    public static void ATagNeverTakesTheNameOfASchemaOrOfTheClient() => Assert.Equal(
        ["PipelineRuns: PipelineRunsClient", "Order: OrderClient2", "Order2: OrderClient3", "Shop: ShopClient2", "Dispose2: DisposeClient"],
        typeof(ShopClient).GetProperties().Select(property => $"{property.Name}: {property.PropertyType.Name}"));
}
