using System.Text.Json.Nodes;

namespace PipelineWatch.StandIn;

/// <summary>A page of a list. Its links begin with the address a server behind proxies takes for its own: other scheme, other host.</summary>
static class PageJson
{
    const string InnerAddress = "http://platform.internal:8000";

    public static JsonObject Of(IReadOnlyList<JsonObject> all, string path, int limit, int offset) => new()
    {
        ["count"] = all.Count,
        ["next"] = offset + limit < all.Count ? Link(path, limit, offset + limit) : null,
        ["previous"] = offset > 0 ? Link(path, limit, Math.Max(0, offset - limit)) : null,
        ["results"] = new JsonArray([.. all.Skip(offset).Take(limit)]),
    };

    static string Link(string path, int limit, int offset) => $"{InnerAddress}{path}?limit={limit}&offset={offset}";
}
