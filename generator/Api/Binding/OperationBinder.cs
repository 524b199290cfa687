using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds the operations of all paths. One that cannot be called rightly is left out, and a diagnostic says why.</summary>
internal sealed class OperationBinder(Binding binding, SchemaBinder schemas, SecurityBinder security)
{
    private static readonly HashSet<string> s_keywords = new(["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY"], StringComparer.Ordinal);

    private readonly ParameterBinder _parameters = new(binding, schemas);
    private readonly BodyBinder _bodies = new(binding, schemas);
    private readonly ResponseBinder _responses = new(binding, schemas);
    private readonly OperationServerBinder _servers = new(binding);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public IEnumerable<Operation> BindAll()
    {
        foreach (KeyValuePair<string, IOpenApiPathItem> path in binding.Document.Paths ?? [])
        {
            var place = new Place("#/paths", []).At(path.Key);
            foreach (KeyValuePair<HttpMethod, OpenApiOperation> operation in path.Value?.Operations ?? [])
            {
                binding.Cancellation.ThrowIfCancellationRequested();
                binding.At = Of(operation.Key.Method, place).Pointer;
                binding.Budget.Operation();
                foreach (Operation bound in Bind(path.Key, path.Value!, operation.Key.Method, operation.Value, place))
                {
                    yield return bound;
                }
            }
        }
    }

    /// <summary>The operation, and the other ways to call it; empty when it is left out.</summary>
    private IEnumerable<Operation> Bind(string path, IOpenApiPathItem item, string method, OpenApiOperation operation, Place pathPlace)
    {
        string id = Id(operation, method, path);
        Place place = Of(method, pathPlace).Named(id);
        if (!_ids.Add(id))
        {
            binding.Report(BindingRules.DuplicateOperationId, place.At("operationId"), id);
        }

        var template = PathTemplate.Of(path, name => IsQuery(item.Parameters, name) || IsQuery(operation.Parameters, name));
        if (_servers.Bind(item, operation, place, pathPlace) is not { } servers
            || _parameters.Bind(template, item, operation, place, pathPlace) is not { } parameters
            || _bodies.Bind(operation.RequestBody, place) is not { Count: > 0 } bodies
            || _responses.BindSuccess(method, operation.Responses, place) is not { Count: > 0 } successes)
        {
            return [];
        }

        var usual = new Operation(place.Pointer, id, method, template.Text, operation.Tags?.FirstOrDefault()?.Name)
        {
            Summary = binding.Budget.Words(operation.Summary),
            Description = binding.Budget.Words(operation.Description),
            Returns = binding.Budget.Words(OperationTexts.Returns(operation)),
            Headers = OperationTexts.Headers(operation).Select(header => header with { Description = binding.Budget.Words(header.Description) }).ToEquatableArray(),
            SeeAlso = OperationTexts.SeeAlso(operation.ExternalDocs),
            IsDeprecated = operation.Deprecated,
            Security = security.Bind(operation, place),
            Servers = servers,
            Parameters = parameters,
            Body = bodies[0].Body,
            Fields = bodies[0].Fields,
            Success = successes[0].Response,
            Errors = _responses.BindErrors(operation.Responses, place),
        };
        return
        [
            usual with { Polling = PollingBinder.Bind(binding, operation, successes[0].Response, place), Paging = PagingBinder.Recognise(binding, successes[0].Response) },
            .. bodies.Skip(1).Select(other => usual with { Body = other.Body, Fields = other.Fields, Variant = other.Variant }),
            .. successes.Skip(1).Select(other => usual with { Success = other.Response, Variant = other.Variant }),
        ];
    }

    /// <summary>Where the operation stands: methods without a keyword of their own are written as they are sent (OpenAPI 3.2, <c>additionalOperations</c>).</summary>
    public static Place Of(string method, Place path) => s_keywords.Contains(method) ? path.At(method.ToLowerInvariant()) : path.At("additionalOperations", method);

    private static bool IsQuery(IEnumerable<IOpenApiParameter>? parameters, string name) =>
        parameters?.Any(parameter => parameter?.In == Microsoft.OpenApi.ParameterLocation.Query && parameter.Name == name) == true;

    private static string Id(OpenApiOperation operation, string method, string path) =>
        operation.OperationId is { Length: > 0 } id ? id : method.ToLowerInvariant() + " " + path;
}
