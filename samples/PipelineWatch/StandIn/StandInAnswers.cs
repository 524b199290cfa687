using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PipelineWatch.StandIn;

/// <summary>What the stand-in answers, operation by operation.</summary>
sealed class StandInAnswers(ScriptedRun run, Target target, TimeProvider clock)
{
    public Task ListAsync(HttpContext context)
    {
        if (Refusal(context) is { } refusal)
        {
            return refusal;
        }
        JsonObject[] all = [RunJson.ListItem(run, target, Elapsed), .. EarlierRunsJson.Of(target.Project, run.Begun)];
        string? status = context.Request.Query["status"];
        JsonObject[] listed = [.. all.Where(item => status is null || (string?)item["status"] == status)];
        int limit = Number(context, "limit", 100, least: 1);
        int offset = Number(context, "offset", 0, least: 0);
        return WriteAsync(context, HttpStatusCode.OK, PageJson.Of(listed, context.Request.Path, limit, offset));
    }

    public Task GetAsync(HttpContext context) =>
        Refusal(context) ?? MissingRun(context) ?? WriteAsync(context, HttpStatusCode.OK, RunJson.Full(run, target, Elapsed));

    public Task AbortAsync(HttpContext context)
    {
        if ((Refusal(context) ?? MissingRun(context)) is { } refusal)
        {
            return refusal;
        }
        run.Abort(clock.GetUtcNow());
        return WriteAsync(context, HttpStatusCode.OK, new() { ["status"] = run.Status(Elapsed) });
    }

    public static Task NotFoundAsync(HttpContext context) => ErrorAsync(context, HttpStatusCode.NotFound, "Not found.");

    TimeSpan Elapsed => run.Elapsed(clock.GetUtcNow());

    Task? Refusal(HttpContext context)
    {
        if (context.Request.Headers.Authorization != $"Bearer {StandInServer.Token}")
        {
            return ErrorAsync(context, HttpStatusCode.Unauthorized, "Authentication credentials were not provided.");
        }
        var project = Id(context, "project");
        if (project == StandInServer.ClosedProject)
        {
            return ErrorAsync(context, HttpStatusCode.Forbidden, "You do not have permission to perform this action.");
        }
        return project == target.Project ? null : NotFoundAsync(context);
    }

    Task? MissingRun(HttpContext context) => Id(context, "run") == target.Run ? null : NotFoundAsync(context);

    static Guid? Id(HttpContext context, string name) => Guid.TryParse((string?)context.Request.RouteValues[name], out var id) ? id : null;

    static int Number(HttpContext context, string name, int fallback, int least) =>
        int.TryParse(context.Request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? Math.Clamp(number, least, 1000) : fallback;

    static Task ErrorAsync(HttpContext context, HttpStatusCode status, string words) => WriteAsync(context, status, new() { ["error"] = words });

    static Task WriteAsync(HttpContext context, HttpStatusCode status, JsonObject json)
    {
        context.Response.StatusCode = (int)status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json.ToJsonString(), context.RequestAborted);
    }
}
