using System.Collections.Concurrent;
using Clarifeye.Runtime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Runtime.Tests.Support;

/// <summary>A Kestrel on this machine that records every request and gives its replies in turn, the last one again and again.</summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    readonly WebApplication _app;
    readonly Reply[] _replies;
    readonly ConcurrentQueue<RecordedRequest> _requests = new();
    int _answered;

    LoopbackServer(Reply[] replies)
    {
        _replies = replies;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    public RecordedRequest Request => Assert.Single(_requests);

    public string Origin => _app.Urls.Single();

    public Uri Address => new(Origin + "/api/v1");

    public static async Task<LoopbackServer> StartAsync(params Reply[] replies)
    {
        var server = new LoopbackServer(replies);
        await server._app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public ClientPipeline Client(Credential? credential = null, ApiSecurity? security = null) =>
        new(credential ?? Credential.None, new ClientOptions { BaseAddress = Address }, null, security);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    async Task AnswerAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        _requests.Enqueue(new(context.Request.Method, target, headers, body.ToArray()));
        int turn = Interlocked.Increment(ref _answered) - 1;
        await _replies[Math.Min(turn, _replies.Length - 1)].WriteAsync(context);
    }
}
