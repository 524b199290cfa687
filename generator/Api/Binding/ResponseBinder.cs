using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds what an operation answers.</summary>
internal sealed class ResponseBinder(Binding binding, SchemaBinder schemas)
{
    /// <summary>Null when the successes differ in a way that one method cannot return; why has been reported.</summary>
    public SuccessResponse? BindSuccess(OpenApiResponses? responses, Place operation)
    {
        List<KeyValuePair<string, IOpenApiResponse>> successes = [.. (responses ?? []).Where(response => response.Value is not null && response.Key.StartsWith("2", StringComparison.Ordinal))];
        if (successes.Count == 0)
        {
            successes = [.. (responses ?? []).Where(response => response is { Key: "default", Value: not null })];
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
            .Where(response => response.Value is not null && !response.Key.StartsWith("2", StringComparison.Ordinal) && IsError(response.Key, responses!))
            .Select(response => new ErrorResponse(response.Key, ErrorType(response.Key, response.Value, operation), response.Value.Description))
            .ToEquatableArray();

    /// <summary>A default is an error unless it is the only word on success.</summary>
    private static bool IsError(string status, OpenApiResponses responses) =>
        status.StartsWith("4", StringComparison.Ordinal)
        || status.StartsWith("5", StringComparison.Ordinal)
        || (status == "default" && responses.Keys.Any(key => key.StartsWith("2", StringComparison.Ordinal)));

    private SuccessResponse Bind(IOpenApiResponse response, Place place)
    {
        Place at = response is OpenApiResponseReference { Reference.Id: { } id } ? Place.Component("responses", id) : place.Named([.. place.Name, "Response"]);
        if (response.Content is not { Count: > 0 } content)
        {
            return SuccessResponse.Nothing with { Description = response.Description };
        }

        KeyValuePair<string, IOpenApiMediaType> chosen = content.OrderBy(entry => MediaTypes.Format(entry.Key)).First();
        BodyFormat format = MediaTypes.Format(chosen.Key) is BodyFormat.Multipart or BodyFormat.Form ? BodyFormat.Binary : MediaTypes.Format(chosen.Key);
        string keyword = chosen.Value?.ItemSchema is null ? "schema" : "itemSchema";
        ApiType? type = format switch
        {
            BodyFormat.Json or BodyFormat.Events => schemas.Bind(chosen.Value?.ItemSchema ?? chosen.Value?.Schema, at.At("content", chosen.Key, keyword)),
            BodyFormat.Text => new ScalarType(ScalarKind.String),
            _ => new ScalarType(ScalarKind.Binary),
        };
        return new SuccessResponse(format, chosen.Key, type) { Description = response.Description };
    }

    private ApiType? ErrorType(string status, IOpenApiResponse response, Place operation)
    {
        Place place = response is OpenApiResponseReference { Reference.Id: { } id }
            ? Place.Component("responses", id)
            : operation.At("responses", status) with { Name = [.. operation.Name, status, "Error"] };
        KeyValuePair<string, IOpenApiMediaType> json = (response.Content ?? new Dictionary<string, IOpenApiMediaType>()).FirstOrDefault(entry => MediaTypes.Format(entry.Key) == BodyFormat.Json);
        return json.Value?.Schema is { } schema ? schemas.Bind(schema, place.At("content", json.Key, "schema")) : null;
    }

    /// <summary>Two successes are the same to a caller when their bodies are, whatever is said of them.</summary>
    private sealed class BodyOnly : IEqualityComparer<SuccessResponse>
    {
        public static BodyOnly Instance { get; } = new();

        public bool Equals(SuccessResponse? x, SuccessResponse? y) => (x?.Format, x?.Type) == (y?.Format, y?.Type);

        public int GetHashCode(SuccessResponse response) => (response.Format, response.Type).GetHashCode();
    }
}
