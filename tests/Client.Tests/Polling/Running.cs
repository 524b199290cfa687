using System.Globalization;
using Client.Tests.ClarifeyeApi;
using Client.Tests.Support;
using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Client.Tests.Polling;

/// <summary>A server whose run goes through the given statuses, and a client whose clock jumps to the end of each wait.</summary>
sealed class Running : IAsyncDisposable
{
    readonly LoopbackServer _server;
    readonly List<double> _asked;

    Running(LoopbackServer server, JumpingTime time, List<double> asked)
    {
        (_server, Time, _asked) = (server, time, asked);
        Client = server.Generated(time: time);
    }

    public JumpingTime Time { get; }

    public ClarifeyeClient Client { get; }

    /// <summary>When the server was asked, in seconds since the beginning.</summary>
    public IReadOnlyList<double> Asked => _asked;

    /// <param name="replies">Statuses of the run, HTTP errors as <c>503</c> or <c>503;Retry-After=30</c>, or whole bodies; the last one again and again.</param>
    public static async Task<Running> StartAsync(params string[] replies)
    {
        var time = new JumpingTime();
        List<double> asked = [];
        return new(await LoopbackServer.StartAsync([.. replies.Select(reply => Recorded(ReplyOf(reply), time, asked))]), time, asked);
    }

    public Task<PipelineRun> WaitAsync(PollingOptions? polling = null, IProgress<PipelineRun>? progress = null, RequestOptions? options = null) =>
        Client.PipelineRuns.WaitForPipelineRunAsync(Journey.Project, Journey.Run, polling, progress, options, Journey.Cancellation);

    public Task<List<PipelineRun>> WatchAsync(PollingOptions? polling = null, RequestOptions? options = null) =>
        Client.PipelineRuns.WatchPipelineRunAsync(Journey.Project, Journey.Run, polling, options, Journey.Cancellation).ToListAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
    }

    static Reply ReplyOf(string reply)
    {
        string[] parts = reply.Split(";Retry-After=");
        if (!int.TryParse(parts[0], CultureInfo.InvariantCulture, out int status))
        {
            return Reply.Json(reply.StartsWith('{') ? reply : $$"""{"status":"{{reply}}"}""");
        }
        return new(context =>
        {
            context.Response.Headers.RetryAfter = parts.ElementAtOrDefault(1);
            return Reply.Json("""{"error":"Later."}""", status).WriteAsync(context);
        });
    }

    static Reply Recorded(Reply reply, JumpingTime time, List<double> asked) => new(context =>
    {
        asked.Add(time.Seconds);
        return reply.WriteAsync(context);
    });
}
