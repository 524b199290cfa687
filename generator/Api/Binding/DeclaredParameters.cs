using System.Globalization;
using Clarifeye.Generated.Diagnostics;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Which parameters are declared for an operation: its own, and those of its path that it does not replace. Each name in a place counts once.</summary>
internal sealed class DeclaredParameters(Binding binding)
{
    public IEnumerable<(IOpenApiParameter Parameter, Place Place)> Of(
        PathTemplate path, IList<IOpenApiParameter>? shared, Place sharedPlace, IList<IOpenApiParameter>? own, Place ownPlace)
    {
        var ownKeys = new HashSet<(string?, Microsoft.OpenApi.ParameterLocation?)>((own ?? []).Where(parameter => parameter is not null).Select(Key));
        return Once(shared, sharedPlace, path.Placeholders).Where(pair => !ownKeys.Contains(Key(pair.Parameter))).Concat(Once(own, ownPlace, path.Placeholders));
    }

    private IEnumerable<(IOpenApiParameter Parameter, Place Place)> Once(IList<IOpenApiParameter>? parameters, Place place, IReadOnlyList<string> placeholders)
    {
        var met = new HashSet<(string?, Microsoft.OpenApi.ParameterLocation?)>();
        for (int i = 0; i < (parameters?.Count ?? 0); i++)
        {
            if (parameters![i] is not { Name: { } name } parameter)
            {
                continue;
            }

            Place at = place.At("parameters", i.ToString(CultureInfo.InvariantCulture));
            if (!met.Add(Key(parameter)))
            {
                binding.Report(BindingRules.ParameterTwice, at, name, parameter.In?.ToString().ToLowerInvariant() ?? "an unknown place");
            }
            else if (parameter.In == Microsoft.OpenApi.ParameterLocation.Path && !placeholders.Contains(name))
            {
                binding.Report(BindingRules.ParameterWithoutPlaceholder, at, name);
            }
            else
            {
                yield return (parameter, at);
            }
        }
    }

    /// <summary>Names of headers are compared without case (RFC 9110 section 5.1).</summary>
    private static (string? Name, Microsoft.OpenApi.ParameterLocation? In) Key(IOpenApiParameter parameter) =>
        (parameter.In == Microsoft.OpenApi.ParameterLocation.Header ? parameter.Name?.ToLowerInvariant() : parameter.Name, parameter.In);
}
