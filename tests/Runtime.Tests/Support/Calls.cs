using Clarifeye.Runtime;

namespace Runtime.Tests.Support;

/// <summary>Operations as the generator would write them, and their calls.</summary>
static class Calls
{
    static readonly ApiOperation s_getRun = new ApiOperation("getRun", "GET", "/runs/{run_id}/").ErrorObject<ServerError>("401 404").ErrorObject<Run>("4XX");
    static readonly ApiOperation s_listRuns = new("listRuns", "GET", "/runs/");
    static readonly ApiOperation s_startRun = new("startRun", "POST", "/runs/");

    public static ApiRequest GetRun() => new ApiRequest(s_getRun).Path("r1");

    public static ApiRequest ListRuns() => new(s_listRuns);

    public static ApiRequest StartRun() => new(s_startRun);

    public static Task<Run> GetRunAsync(this ClientPipeline client, RequestOptions? options = null) => client.ReadAsync(GetRun(), options);

    public static Task<Run> StartRunAsync(this ClientPipeline client, Run? run = null, RequestOptions? options = null) =>
        client.ReadAsync(StartRun().JsonObject(run ?? new Run { Name = "first" }), options);

    public static Task<Run> ReadAsync(this ClientPipeline client, ApiRequest request, RequestOptions? options = null) =>
        client.SendObjectAsync<Run>(request, options, TestContext.Current.CancellationToken);

    public static Task SendAsync(this ClientPipeline client, ApiRequest request, RequestOptions? options = null) =>
        client.SendAsync(request, options, TestContext.Current.CancellationToken);

    public static async Task<List<T>> ToListAsync<T>(this IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items.WithCancellation(TestContext.Current.CancellationToken))
        {
            list.Add(item);
        }
        return list;
    }

    /// <summary>The exception that a call throws.</summary>
    public static Task<TException> Throws<TException>(Func<Task> call)
        where TException : Exception => Assert.ThrowsAsync<TException>(call);
}
