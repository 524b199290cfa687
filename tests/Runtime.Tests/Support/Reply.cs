using System.Text;
using Microsoft.AspNetCore.Http;

namespace Runtime.Tests.Support;

/// <summary>What a <see cref="LoopbackServer"/> answers.</summary>
public sealed class Reply(Func<HttpContext, Task> write)
{
    public Task WriteAsync(HttpContext context) => write(context);

    public static Reply Json(string body, int status = 200, string mediaType = "application/json") => Body(Encoding.UTF8.GetBytes(body), status, mediaType);

    public static Reply Html(int status) => Json("<html><body>Down for maintenance</body></html>", status, "text/html");

    public static Reply Empty(int status) => new(context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    });

    public static Reply Body(byte[] body, int status = 200, string? mediaType = null) => new(async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = mediaType;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    });

    /// <summary>Announces more than it sends; Kestrel then closes the connection.</summary>
    public static Reply Truncated(string body, int status = 200) => Announcing(body.Length + 100, body, "application/json", status);

    /// <summary>Announces some length, whatever it sends; Kestrel closes the connection after less.</summary>
    public static Reply Announcing(long length, string body, string mediaType, int status = 200) => new(async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = mediaType;
        context.Response.ContentLength = length;
        await context.Response.WriteAsync(body, context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    });

    public static Reply Redirect(int status, string location) => new(context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = location;
        return Task.CompletedTask;
    });

    public static Reply Events(params string[] chunks) => new(async context =>
    {
        context.Response.ContentType = "text/event-stream";
        foreach (string chunk in chunks)
        {
            await context.Response.WriteAsync(chunk, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    });
}
