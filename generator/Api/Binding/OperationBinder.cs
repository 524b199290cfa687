using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds the operations of all paths. One that cannot be called rightly is left out, and a diagnostic says why.</summary>
internal sealed class OperationBinder(Binding binding, SchemaBinder schemas)
{
    private readonly ParameterBinder _parameters = new(binding, schemas);
    private readonly BodyBinder _bodies = new(binding, schemas);
    private readonly ResponseBinder _responses = new(binding, schemas);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public IEnumerable<Operation> BindAll()
    {
        foreach (KeyValuePair<string, IOpenApiPathItem> path in binding.Document.Paths ?? [])
        {
            var place = new Place("#/paths", []).At(path.Key);
            foreach (KeyValuePair<HttpMethod, OpenApiOperation> operation in path.Value?.Operations ?? [])
            {
                binding.Cancellation.ThrowIfCancellationRequested();
                if (Bind(path.Key, path.Value!, operation.Key.Method, operation.Value, place) is { } bound)
                {
                    yield return bound;
                }
            }
        }
    }

    private Operation? Bind(string path, IOpenApiPathItem item, string method, OpenApiOperation operation, Place pathPlace)
    {
        string id = Id(operation, method, path);
        Place place = pathPlace.At(method.ToLowerInvariant()).Named(id);
        if (!_ids.Add(id))
        {
            binding.Report(BindingRules.DuplicateOperationId, place.At("operationId"), id);
        }

        if (!IsAtTheDocumentsServers(item, operation, place, pathPlace)
            || _parameters.Bind(path, item, operation, place, pathPlace) is not { } parameters
            || !_bodies.TryBind(operation.RequestBody, place, out RequestBody? body)
            || _responses.BindSuccess(operation.Responses, place) is not { } success)
        {
            return null;
        }

        return new Operation(place.Pointer, id, method, path, operation.Tags?.FirstOrDefault()?.Name)
        {
            Summary = operation.Summary,
            Description = operation.Description,
            IsDeprecated = operation.Deprecated,
            IsAnonymous = SecurityBinder.IsAnonymous(binding.Document, operation),
            Parameters = parameters,
            Body = body,
            Success = success,
            Errors = _responses.BindErrors(operation.Responses, place),
            Polling = PollingBinder.Bind(binding, operation, success, place),
            Paging = PagingBinder.Recognise(binding, success),
        };
    }

    private bool IsAtTheDocumentsServers(IOpenApiPathItem item, OpenApiOperation operation, Place place, Place pathPlace)
    {
        bool hasOwn = operation.Servers is { Count: > 0 };
        if (ServerBinder.AreOthers(binding.Document, hasOwn ? operation.Servers : item.Servers))
        {
            binding.Report(BindingRules.OtherServers, (hasOwn ? place : pathPlace).At("servers"), place.Name[0]);
            return false;
        }

        return true;
    }

    private static string Id(OpenApiOperation operation, string method, string path) =>
        operation.OperationId is { Length: > 0 } id ? id : method.ToLowerInvariant() + " " + path;
}
