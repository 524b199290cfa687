using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds what an operation answers.</summary>
internal sealed class ResponseBinder(Binding binding, SchemaBinder schemas)
{
    private readonly ContentBinder _contents = new(binding);

    /// <summary>Null when the successes differ in a way that one method cannot return; why has been reported.</summary>
    public SuccessResponse? BindSuccess(OpenApiResponses? responses, Place operation)
    {
        List<KeyValuePair<string, IOpenApiResponse>> known = [.. Known(responses, operation)];
        List<KeyValuePair<string, IOpenApiResponse>> successes = [.. known.Where(response => ResponseStatus.IsSuccess(response.Key))];
        if (responses is not null && ResponseStatus.DefaultIsSuccess(responses))
        {
            successes = [.. known.Where(response => response.Key == ResponseStatus.Default)];
        }

        List<SuccessResponse> bound = [.. successes.Select(response => Bind(response.Value, operation.At("responses", response.Key))).Distinct(BodyOnly.Instance)];
        if (bound.Count > 1)
        {
            binding.Report(BindingRules.DifferingSuccesses, operation.At("responses"), string.Join(", ", successes.Select(response => response.Key)));
            return null;
        }

        return bound.Count == 0 ? SuccessResponse.Nothing : bound[0];
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

    private SuccessResponse Bind(IOpenApiResponse response, Place place)
    {
        Place at = response is OpenApiResponseReference { Reference.Id: { } id } ? Place.Component("responses", id) : place.Named([.. place.Name, "Response"]);
        if (response.Content is not { Count: > 0 } content)
        {
            return SuccessResponse.Nothing;
        }

        if (_contents.Choose(content, at) is not { } chosen)
        {
            return new SuccessResponse(BodyFormat.Binary, MediaTypes.Any, new ScalarType(ScalarKind.Binary));
        }

        if (chosen.Format is BodyFormat.Json or BodyFormat.Events)
        {
            IOpenApiSchema? item = chosen.Declared?.ItemSchema;
            return new SuccessResponse(chosen.Format, chosen.MediaType, schemas.Bind(item ?? chosen.Schema, at.At("content", chosen.Key, item is null ? "schema" : "itemSchema")));
        }

        _contents.ReportUntyped(chosen, at);
        return chosen.Format == BodyFormat.Text
            ? new SuccessResponse(BodyFormat.Text, chosen.MediaType, new ScalarType(ScalarKind.String))
            : new SuccessResponse(BodyFormat.Binary, chosen.MediaType, new ScalarType(ScalarKind.Binary));
    }

    private ApiType? ErrorType(string status, IOpenApiResponse response, Place operation)
    {
        Place place = response is OpenApiResponseReference { Reference.Id: { } id }
            ? Place.Component("responses", id)
            : operation.At("responses", status) with { Name = [.. operation.Name, status, "Error"] };
        Content? json = _contents.Known(response.Content, place).ToList().Find(content => content.Format == BodyFormat.Json);
        return json?.Schema is { } schema ? schemas.Bind(schema, place.At("content", json.Key, "schema")) : null;
    }

    /// <summary>Two successes are the same to a caller when their bodies are, whichever media type carries them.</summary>
    private sealed class BodyOnly : IEqualityComparer<SuccessResponse>
    {
        public static BodyOnly Instance { get; } = new();

        public bool Equals(SuccessResponse? x, SuccessResponse? y) => (x?.Format, x?.Type) == (y?.Format, y?.Type);

        public int GetHashCode(SuccessResponse response) => (response.Format, response.Type).GetHashCode();
    }
}
