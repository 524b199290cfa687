using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PipelineWatch.StandIn;

/// <summary>A small Clarifeye inside this process, on loopback and a free port: one project, one scripted run, earlier runs in two pages.</summary>
sealed class StandInServer : IAsyncDisposable
{
    /// <summary>The token it accepts. It opens nothing else in the world.</summary>
    public const string Token = "a-token-for-the-stand-in-only";

    const string BasePath = "/api/v1";

    readonly WebApplication _app;

    StandInServer(WebApplication app, Target target) => (_app, Target) = (app, target);

    /// <summary>A project that exists, but not for this token.</summary>
    public static Guid ClosedProject { get; } = ScriptedId.Of(ScriptedId.Projects, 99);

    /// <summary>Its address and the run to watch there.</summary>
    public Target Target { get; }

    public static async Task<StandInServer> StartAsync(ScriptedRun run, TimeProvider clock, CancellationToken stop)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore().AddSingleton<IHostLifetime, NoLifetime>();
        builder.Logging.ClearProviders();
        var app = builder.Build();

        var anywhere = new Target(new Uri("http://127.0.0.1"), ScriptedId.Of(ScriptedId.Projects, 0), ScriptedId.Of(ScriptedId.Runs, 0));
        var answers = new StandInAnswers(run, anywhere, clock);
        string runs = BasePath + "/projects/{project}/pipeline-runs/";
        app.UseRouting();
        app.MapGet(runs, answers.ListAsync);
        app.MapGet(runs + "{run}/", answers.GetAsync);
        app.MapPost(runs + "{run}/abort/", answers.AbortAsync);
        app.MapFallback(StandInAnswers.NotFoundAsync);

        await app.StartAsync(stop);
        return new(app, anywhere with { Server = new Uri(app.Urls.Single() + BasePath) });
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>Leaves Ctrl-C to the program: a host's own would take it, and log about it.</summary>
    sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
