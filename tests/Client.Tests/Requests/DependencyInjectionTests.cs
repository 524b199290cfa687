using Clarifeye.Runtime;
using Client.Tests.ClarifeyeApi;
using Client.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Runtime.Tests.Support;

namespace Client.Tests.Requests;

/// <summary>What the generator adds because this project references Microsoft.Extensions.Http.</summary>
public sealed class DependencyInjectionTests
{
    [Fact]
    public async Task ARegisteredClientSendsThroughTheHandlersOfItsBuilder()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("""{"status":"running"}"""));
        await using var services = Services(server, builder => builder.AddHttpMessageHandler(() => new Marking()));

        var run = await services.GetRequiredService<ClarifeyeClient>().GetRunAsync();

        Assert.Equal("running", run.StatusText);
        Assert.Equal(("Bearer " + Journey.Token, "marked"), (server.Request.Header("Authorization"), server.Request.Header("X-Marked")));
    }

    [Fact]
    public async Task ItsHandlerLeavesRedirectsToTheClient()
    {
        await using var other = await LoopbackServer.StartAsync(Reply.Json("{}"));
        await using var server = await LoopbackServer.StartAsync(Reply.Redirect(302, other.Origin + "/run"));
        await using var services = Services(server);

        await services.GetRequiredService<ClarifeyeClient>().GetRunAsync(new() { Headers = new Dictionary<string, string> { ["X-Tenant"] = "t-17" } });

        Assert.Equal((null, null), (other.Request.Header("Authorization"), other.Request.Header("X-Tenant")));
    }

    static ServiceProvider Services(LoopbackServer server, Action<IHttpClientBuilder>? configure = null)
    {
        var services = new ServiceCollection();
        var builder = services.AddClarifeyeClient(_ => new BearerToken(Journey.Token), _ => new() { BaseAddress = server.Address });
        configure?.Invoke(builder);
        return services.BuildServiceProvider();
    }

    sealed class Marking : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Marked", "marked");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
