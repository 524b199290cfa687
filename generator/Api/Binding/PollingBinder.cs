using System.Globalization;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds <c>x-speakeasy-polling</c>: how often an operation is repeated, and which answer ends it.</summary>
internal static class PollingBinder
{
    private const string Extension = "x-speakeasy-polling";

    public static EquatableArray<PollingRule> Bind(Binding binding, OpenApiOperation operation, SuccessResponse success, Place place)
    {
        if (operation.Extensions is not { } extensions || !extensions.TryGetValue(Extension, out IOpenApiExtension? extension))
        {
            return [];
        }

        Place at = place.At(Extension);
        if (extension is not JsonNodeExtension { Node: JsonArray rules })
        {
            return Refuse(binding, at, "it has to be a list of rules");
        }

        if (success.Format != BodyFormat.Json || binding.Find(success.Type) is not ObjectDefinition response)
        {
            bool isMissing = (operation.Responses ?? []).SelectMany(answer => DeclaredContent.Of(answer.Value).Values).Any(content => content?.Schema.IsUnresolved() == true);
            return isMissing ? [] : Refuse(binding, at, "the operation does not answer with an object");
        }

        return success.Type!.IsNullable || success.OrNothing
            ? Refuse(binding, at, "the operation may answer with null")
            : rules.SelectMany((rule, i) => Bind(binding, rule as JsonObject, operation.Responses, response, at.At(i.ToString(CultureInfo.InvariantCulture)))).ToEquatableArray();
    }

    private static EquatableArray<PollingRule> Bind(Binding binding, JsonObject? rule, OpenApiResponses? responses, ObjectDefinition response, Place place)
    {
        if (rule is null || Text(rule, "name") is not { Length: > 0 } name)
        {
            return Refuse(binding, place, "a rule has to be an object with a name");
        }

        if (rule.ContainsKey("failureCriteria"))
        {
            return Refuse(binding, place, "failureCriteria are not supported");
        }

        ILookup<string?, JsonNode?> criteria = (rule["successCriteria"] as JsonArray ?? []).ToLookup(PollingCriterion.Status);
        if (criteria.Select(group => group.Key).FirstOrDefault(status => status is not null && !ResponseStatus.IsOnlySuccess(responses, status)) is { } status)
        {
            return Refuse(binding, place, $"it waits for the status {status}, which is not the one successful response of the operation");
        }

        if (criteria[null].Select(PollingCriterion.Read).ToList() is not [{ } criterion])
        {
            return Refuse(binding, place, "it needs one success criterion that compares a property of the response's body with texts");
        }

        if (!response.Properties.Any(property => property.Name == criterion.Property && IsText(binding, property.Type)))
        {
            return Refuse(binding, place, $"the response has no text property `{criterion.Property}`");
        }

        return PollingPace.Obstacle(rule, out PollingPace pace) is { } obstacle
            ? Refuse(binding, place, obstacle)
            : [new PollingRule(name, pace.DelaySeconds, pace.IntervalSeconds, pace.LimitCount, criterion.Property, criterion.Values)];
    }

    private static bool IsText(Binding binding, ApiType type) =>
        type is ScalarType { Kind: ScalarKind.String } || binding.Find(type) is EnumDefinition;

    private static EquatableArray<PollingRule> Refuse(Binding binding, Place place, string reason)
    {
        binding.Report(BindingRules.UnsupportedPolling, place, reason);
        return [];
    }

    private static string? Text(JsonObject rule, string name) => rule[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
