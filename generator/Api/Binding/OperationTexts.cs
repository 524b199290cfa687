using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>What an operation says of itself besides summary and description.</summary>
internal static class OperationTexts
{
    /// <summary>Many operations may share one response.</summary>
    private const int MostHeaders = 20;

    /// <summary>What the first success describes; null when there is none.</summary>
    public static string? Returns(OpenApiOperation operation) =>
        (operation.Responses ?? []).FirstOrDefault(response => ResponseStatus.IsSuccess(response.Key)).Value?.Description;

    /// <summary>The first headers of the successes, each once. Of Content-Type the media types say more (OpenAPI 3.1.1, section 4.8.17).</summary>
    public static EquatableArray<ResponseHeader> Headers(OpenApiOperation operation) =>
        (operation.Responses ?? []).Where(response => ResponseStatus.IsSuccess(response.Key) && response.Value?.Headers is not null)
            .SelectMany(response => response.Value.Headers!)
            .Take(MostHeaders)
            .Where(header => HttpToken.IsToken(header.Key) && !header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
            .GroupBy(header => header.Key, StringComparer.OrdinalIgnoreCase)
            .Select(same => new ResponseHeader(same.Key, same.First().Value?.Description))
            .ToEquatableArray();

    public static Link? SeeAlso(OpenApiExternalDocs? documentation) =>
        documentation?.Url is { IsAbsoluteUri: true } address ? new Link(address.AbsoluteUri, documentation.Description) : null;
}
