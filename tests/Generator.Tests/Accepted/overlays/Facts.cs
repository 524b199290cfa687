using MyApp.ShopApi;

public static class Facts
{
    public static void APropertyThatIsNotAlwaysThereIsNoLongerRequired() => Assert.Null(Read<Job>("""{"id":"1"}""").Status);

    public static void WhatIsRequiredElseStays() => Assert.Throws<System.Text.Json.JsonException>(() => Read<Job>("{}"));

    public static void AParameterIsGone() => Assert.Empty(typeof(ShopClient).GetMethod("ListJobsAsync")!.GetParameters().Where(parameter => parameter.Name == "debug"));

    public static async Task AnOperationCanBeWaitedFor()
    {
        var server = Answering("""{"id":"1","status":"done"}""");
        using var client = new ShopClient(Credential.None, server.Options);

        Assert.Equal("done", (await client.WaitForJobAsync("1")).Status);
    }

    public static async Task AListCanBePaged()
    {
        var server = Answering("""{"count":1,"next":null,"previous":null,"results":[{"id":"1"}]}""");
        using var client = new ShopClient(Credential.None, server.Options);
        List<Job> jobs = [];
        await foreach (Job job in client.ListJobsAutoPagingAsync())
        {
            jobs.Add(job);
        }

        Assert.Equal("1", Assert.Single(jobs).Id);
    }
}
