using Clarifeye.Generated.Diagnostics;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>
/// Binds the bodies of webhooks and callbacks: the messages that a server sends to its users. There is nothing to call, but there are types to read them with.
/// </summary>
internal sealed class MessageBinder(Binding binding, SchemaBinder schemas)
{
    private readonly ContentBinder _contents = new(binding);

    public void BindAll()
    {
        BindWebhooks();
        foreach (KeyValuePair<string, IOpenApiPathItem> path in binding.Document.Paths ?? [])
        {
            var place = new Place("#/paths", []).At(path.Key);
            foreach (KeyValuePair<HttpMethod, OpenApiOperation> operation in path.Value?.Operations ?? [])
            {
                BindCallbacks(operation.Value, place.At(operation.Key.Method.ToLowerInvariant()));
            }
        }
    }

    private void BindWebhooks()
    {
        foreach (KeyValuePair<string, IOpenApiPathItem> webhook in binding.Document.Webhooks ?? new Dictionary<string, IOpenApiPathItem>())
        {
            Bind(webhook.Value, new Place("#/webhooks", []).At(webhook.Key).Named(webhook.Key));
        }
    }

    private void BindCallbacks(OpenApiOperation? operation, Place place)
    {
        foreach (KeyValuePair<string, IOpenApiCallback> callback in operation?.Callbacks ?? new Dictionary<string, IOpenApiCallback>())
        {
            Place at = callback.Value is OpenApiCallbackReference { Reference.Id: { } id } ? Place.Component("callbacks", id) : place.At("callbacks", callback.Key).Named(callback.Key);
            foreach (KeyValuePair<RuntimeExpression, IOpenApiPathItem> item in callback.Value?.PathItems ?? [])
            {
                Bind(item.Value, at.At(item.Key.Expression));
            }
        }
    }

    private void Bind(IOpenApiPathItem? item, Place place)
    {
        foreach (KeyValuePair<HttpMethod, OpenApiOperation> operation in item?.Operations ?? [])
        {
            binding.Cancellation.ThrowIfCancellationRequested();
            if (operation.Value?.RequestBody is not { Content: { Count: > 0 } content } body)
            {
                continue;
            }

            Place named = operation.Value.OperationId is { Length: > 0 } operationId ? place.Named(operationId) : place;
            Place at = body is OpenApiRequestBodyReference { Reference.Id: { } id }
                ? Place.Component("requestBodies", id)
                : named.At(operation.Key.Method.ToLowerInvariant(), "requestBody") with { Name = [.. named.Name, "Request"] };
            List<Content> known = [.. _contents.Known(content, at)];
            if (known.Find(one => one.Format == BodyFormat.Json) is { } json)
            {
                schemas.Bind(json.Schema, at.At("content", json.Key, "schema"));
            }
            else if (known.Count > 0)
            {
                binding.Report(BindingRules.UntypedMessage, at.At("content", known[0].Key), known[0].Key);
            }
        }
    }
}
