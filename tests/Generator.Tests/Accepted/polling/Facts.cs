using System.Threading;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task WaitingEndsWithTheFirstFinalAnswerWhicheverItIs()
    {
        var server = Answering("""{"state":"failed"}""");
        using var client = new ShopClient(Credential.None, server.Options);

        Job job = await client.WaitForJobAsync("7", verbose: true, polling: new PollingOptions { Timeout = TimeSpan.FromMinutes(1) });

        Assert.Equal((JobState.Failed, "GET /v1/jobs/7?verbose=true"), (job.State, server.Line));
    }

    public static async Task AFakeGetIsEnoughToTestWaiting() => Assert.Equal(JobState.Done, (await new Fake().WaitForJobAsync("7")).State);

    public static async Task WatchingYieldsAnswersUpToTheFinalOne()
    {
        using var client = new ShopClient(Credential.None, Answering("""{"state":"done"}""").Options);
        var seen = new List<Job>();
        await foreach (Job job in client.WatchJobAsync("7"))
        {
            seen.Add(job);
        }

        Assert.Equal(JobState.Done, Assert.Single(seen).State);
    }

    private sealed class Fake : ShopClient
    {
        public override Task<Job> GetJobAsync(string id, bool? verbose = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new Job { State = JobState.Done });
    }
}
