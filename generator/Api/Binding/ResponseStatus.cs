using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>The keys of responses (OpenAPI 3.1.1, section 4.8.16): a status code, a range such as <c>4XX</c>, or <c>default</c>.</summary>
internal static class ResponseStatus
{
    public const string Default = "default";

    public static bool IsStatus(string key) => key == Default || (key.Length == 3 && key[0] is >= '1' and <= '5' && key.Substring(1) is var rest && (rest is "XX" or "xx" || rest.All(c => c is >= '0' and <= '9')));

    /// <summary>Ranges in the specification's casing.</summary>
    public static string Normal(string key) => key == Default ? key : key.ToUpperInvariant();

    public static bool IsSuccess(string key) => IsStatus(key) && key[0] == '2';

    public static bool IsRedirection(string key) => IsStatus(key) && key[0] == '3';

    public static bool IsFailure(string key) => IsStatus(key) && key[0] is '4' or '5';

    /// <summary>A default speaks of success only where no status does.</summary>
    public static bool DefaultIsSuccess(OpenApiResponses responses) => !responses.Keys.Any(key => IsSuccess(key) || IsRedirection(key));

    public static bool IsOnlySuccess(OpenApiResponses? responses, string status) =>
        responses is not null && responses.Keys.Where(IsSuccess).ToList() is [{ } only] && only == status;
}
