using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds what an operation answers.</summary>
internal sealed class ResponseBinder(Binding binding, SchemaBinder schemas)
{
    private readonly ContentBinder _contents = new(binding);
    private readonly SuccessBinder _successes = new(binding, schemas);

    /// <summary>The usual answer first, then those that are asked for under other media types; empty when one method cannot return what differs, which has been reported.</summary>
    public IReadOnlyList<BoundSuccess> BindSuccess(string method, OpenApiResponses? responses, Place operation)
    {
        List<KeyValuePair<string, IOpenApiResponse>> known = [.. Known(responses, operation)];
        List<KeyValuePair<string, IOpenApiResponse>> successes = [.. known.Where(response => ResponseStatus.IsSuccess(response.Key))];
        if (responses is not null && ResponseStatus.DefaultIsSuccess(responses))
        {
            successes = [.. known.Where(response => response.Key == ResponseStatus.Default)];
        }

        if (method == "HEAD")
        {
            return [new BoundSuccess(SuccessResponse.Nothing, "")];
        }

        return successes.Count == 0 && known.Exists(response => ResponseStatus.IsRedirection(response.Key))
            ? [new BoundSuccess(new SuccessResponse(BodyFormat.Location, null, null), "")]
            : _successes.Bind(successes, operation);
    }

    public EquatableArray<ErrorResponse> BindErrors(OpenApiResponses? responses, Place operation) =>
        (responses ?? [])
            .Where(response => response.Value is not null && IsError(response.Key, responses!))
            .GroupBy(response => ResponseStatus.Normal(response.Key), (status, same) => new ErrorResponse(status, ErrorType(same.First().Key, same.First().Value, operation)))
            .ToEquatableArray();

    private static bool IsError(string status, OpenApiResponses responses) =>
        ResponseStatus.IsFailure(status) || (status == ResponseStatus.Default && !ResponseStatus.DefaultIsSuccess(responses));

    private IEnumerable<KeyValuePair<string, IOpenApiResponse>> Known(OpenApiResponses? responses, Place operation)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, IOpenApiResponse> response in responses ?? [])
        {
            if (!ResponseStatus.IsStatus(response.Key) || !met.Add(ResponseStatus.Normal(response.Key)))
            {
                binding.Report(BindingRules.MalformedStatus, operation.At("responses", response.Key), response.Key);
            }
            else if (response.Value is not null)
            {
                yield return response;
            }
        }
    }

    private ApiType? ErrorType(string status, IOpenApiResponse response, Place operation)
    {
        Place place = response is OpenApiResponseReference { Reference.Id: { } id }
            ? Place.Component("responses", id)
            : operation.At("responses", status) with { Name = [.. operation.Name, status, "Error"] };
        List<Content> known = [.. _contents.Known(DeclaredContent.Of(response), place)];
        Content? json = known.Find(content => content.Format == BodyFormat.Json) ?? (DeclaredContent.IsOfOperation(response) ? known.Find(content => StatedJson.In(content.Schema)) : null);
        return json?.Schema is { } schema ? schemas.Bind(schema, place.At("content", json.Key, "schema")) : null;
    }
}
