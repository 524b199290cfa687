using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds an operation's parameters, with those of its path: an operation's own replace the path's of the same name and place.</summary>
internal sealed class ParameterBinder(Binding binding, SchemaBinder schemas)
{
    private static readonly HashSet<string> s_ignored = new(["Accept", "Content-Type", "Authorization"], StringComparer.OrdinalIgnoreCase);

    private readonly DeclaredParameters _declared = new(binding);

    /// <summary>Null when the operation cannot be called rightly; why has been reported.</summary>
    public EquatableArray<Parameter>? Bind(string path, IOpenApiPathItem item, OpenApiOperation operation, Place place, Place pathPlace)
    {
        var bound = new List<Parameter>();
        bool complete = true;
        foreach ((IOpenApiParameter parameter, Place at) in _declared.Of(path, item.Parameters, pathPlace.Named([.. place.Name]), operation.Parameters, place))
        {
            if (IsIgnored(parameter))
            {
                continue;
            }

            if (Bind(parameter, at) is { } one)
            {
                bound.Add(one);
            }
            else
            {
                complete &= !IsRequired(parameter);
            }
        }

        return complete && HasEveryPlaceholder(path, bound, place) ? InTemplateOrder(path, bound) : null;
    }

    /// <summary>Header parameters of these names are ignored (OpenAPI 3.1.1, section 4.8.12.1): other parts of the document say what they hold.</summary>
    private static bool IsIgnored(IOpenApiParameter parameter) =>
        parameter.In == Microsoft.OpenApi.ParameterLocation.Header
        && s_ignored.Contains(parameter.Name!);

    private static bool IsRequired(IOpenApiParameter parameter) => parameter.Required || parameter.In == Microsoft.OpenApi.ParameterLocation.Path;

    private Parameter? Bind(IOpenApiParameter parameter, Place place)
    {
        ParameterLocation? location = parameter.In switch
        {
            Microsoft.OpenApi.ParameterLocation.Path => ParameterLocation.Path,
            Microsoft.OpenApi.ParameterLocation.Query => ParameterLocation.Query,
            Microsoft.OpenApi.ParameterLocation.Header => ParameterLocation.Header,
            _ => null,
        };
        if (location is not { } known || parameter.Content is { Count: > 0 } || parameter.AllowReserved)
        {
            string what = location is null ? $"in {parameter.In?.ToString().ToLowerInvariant() ?? "an unknown place"}" : parameter.AllowReserved ? "with allowReserved" : "described by content";
            binding.Report(BindingRules.UnsupportedParameter, place, parameter.Name!, what);
            return null;
        }

        if (known == ParameterLocation.Header && !HttpToken.IsToken(parameter.Name!))
        {
            binding.Report(BindingRules.NoToken, place, parameter.Name!, "a header", IsRequired(parameter) ? "The operation needs it, and is left out" : "The parameter is left out");
            return null;
        }

        ApiType type = schemas.Bind(parameter.Schema, SchemaPlace(parameter, place));
        return new Parameter(parameter.Name!, known, type.OrNull(false))
        {
            IsRequired = IsRequired(parameter),
            Description = parameter.Description ?? parameter.Schema?.OwnDescription(),
            Default = parameter.Schema?.Default?.ToJsonString(),
            Style = Style(parameter, known),
            Explode = parameter.Explode,
        };
    }

    private static Place SchemaPlace(IOpenApiParameter parameter, Place place) =>
        parameter is OpenApiParameterReference { Reference.Id: { } id }
            ? Place.Component("parameters", id).At("schema")
            : place.At("schema") with { Name = [.. place.Name, parameter.Name!] };

    private static ParameterStyle Style(IOpenApiParameter parameter, ParameterLocation location) => parameter.Style switch
    {
        Microsoft.OpenApi.ParameterStyle.Simple => ParameterStyle.Simple,
        Microsoft.OpenApi.ParameterStyle.Form => ParameterStyle.Form,
        Microsoft.OpenApi.ParameterStyle.SpaceDelimited => ParameterStyle.SpaceDelimited,
        Microsoft.OpenApi.ParameterStyle.PipeDelimited => ParameterStyle.PipeDelimited,
        Microsoft.OpenApi.ParameterStyle.DeepObject => ParameterStyle.DeepObject,
        Microsoft.OpenApi.ParameterStyle.Label => ParameterStyle.Label,
        Microsoft.OpenApi.ParameterStyle.Matrix => ParameterStyle.Matrix,
        _ => location == ParameterLocation.Query ? ParameterStyle.Form : ParameterStyle.Simple,
    };

    private bool HasEveryPlaceholder(string path, List<Parameter> parameters, Place place)
    {
        bool complete = true;
        foreach (string placeholder in PathTemplate.Placeholders(path))
        {
            if (!parameters.Any(parameter => parameter.In == ParameterLocation.Path && parameter.Name == placeholder))
            {
                binding.Report(BindingRules.UndeclaredPathParameter, place, placeholder);
                complete = false;
            }
        }

        return complete;
    }

    /// <summary>Path parameters as they occur in the path; the others as they are declared.</summary>
    private static EquatableArray<Parameter> InTemplateOrder(string path, List<Parameter> parameters)
    {
        List<string> placeholders = PathTemplate.Placeholders(path);
        return
        [
            .. placeholders.Select(name => parameters.First(parameter => parameter.In == ParameterLocation.Path && parameter.Name == name)),
            .. parameters.Where(parameter => parameter.In != ParameterLocation.Path),
        ];
    }
}
