using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Benchmarks.Http;

/// <summary>Kestrel on a free port of 127.0.0.1. It knows every answer beforehand, so that it costs little and the same for all.</summary>
sealed class PayloadServer : IAsyncDisposable
{
    static readonly byte[] s_receipt = """{"message":"Your run is in the queue.","pipeline_run_id":"a3e7195d-60c2-4f8b-9b14-c8d05e72f3a6"}"""u8.ToArray();

    readonly WebApplication _application;

    PayloadServer(WebApplication application)
    {
        _application = application;
        BaseAddress = new(application.Urls.First());
    }

    public Uri BaseAddress { get; }

    /// <param name="get">The body that answers a GET; a POST gets the receipt of a queued run.</param>
    public static async Task<PayloadServer> StartAsync(byte[] get)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var application = builder.Build();
        application.Run(context => AnswerAsync(context, get));
        await application.StartAsync();
        return new(application);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    static async Task AnswerAsync(HttpContext context, byte[] get)
    {
        byte[] body = HttpMethods.IsGet(context.Request.Method) ? get : s_receipt;
        await context.Request.Body.CopyToAsync(Stream.Null);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body);
    }
}
