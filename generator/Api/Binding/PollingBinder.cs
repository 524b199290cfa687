using System.Text.Json;
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
            return Refuse(binding, at, "the operation does not answer with an object");
        }

        return rules.SelectMany((rule, i) => Bind(binding, rule as JsonObject, response, at.At(i.ToString(System.Globalization.CultureInfo.InvariantCulture)))).ToEquatableArray();
    }

    private static EquatableArray<PollingRule> Bind(Binding binding, JsonObject? rule, ObjectDefinition response, Place place)
    {
        if (rule is null || Text(rule, "name") is not { Length: > 0 } name)
        {
            return Refuse(binding, place, "a rule has to be an object with a name");
        }

        if (rule.ContainsKey("failureCriteria"))
        {
            return Refuse(binding, place, "failureCriteria are not supported");
        }

        List<PollingCriterion?> criteria = [.. (rule["successCriteria"] as JsonArray ?? []).Where(entry => !PollingCriterion.IsAboutStatus(entry)).Select(PollingCriterion.Read)];
        if (criteria is not [{ } criterion])
        {
            return Refuse(binding, place, "it needs one success criterion that compares a property of the response's body with texts");
        }

        return response.Properties.Any(property => property.Name == criterion.Property && IsText(binding, property.Type))
            ? [new PollingRule(name, Seconds(rule, "delaySeconds", 1), Seconds(rule, "intervalSeconds", 5), (int)Seconds(rule, "limitCount", 60), criterion.Property, criterion.Values)]
            : Refuse(binding, place, $"the response has no text property `{criterion.Property}`");
    }

    private static bool IsText(Binding binding, ApiType type) =>
        type is ScalarType { Kind: ScalarKind.String } || binding.Find(type) is EnumDefinition;

    private static EquatableArray<PollingRule> Refuse(Binding binding, Place place, string reason)
    {
        binding.Report(BindingRules.UnsupportedPolling, place, reason);
        return [];
    }

    private static string? Text(JsonObject rule, string name) => rule[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>The defaults are those the extension's vendor publishes: a second's delay, five seconds between polls, sixty polls.</summary>
    private static double Seconds(JsonObject rule, string name, double absent) =>
        rule[name] is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue(out double seconds) && seconds is >= 0 and <= 1_000_000
            ? seconds
            : rule[name] is JsonValue number && double.TryParse(number.ToJsonString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out double parsed) && parsed is >= 0 and <= 1_000_000 ? parsed : absent;
}
