using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>What an operation says of itself besides summary and description.</summary>
internal static class OperationTexts
{
    /// <summary>What the first success describes; null when there is none.</summary>
    public static string? Returns(OpenApiOperation operation) =>
        (operation.Responses ?? []).FirstOrDefault(response => ResponseStatus.IsSuccess(response.Key)).Value?.Description;

    public static Link? SeeAlso(OpenApiExternalDocs? documentation) =>
        documentation?.Url is { IsAbsoluteUri: true } address ? new Link(address.AbsoluteUri, documentation.Description) : null;
}
