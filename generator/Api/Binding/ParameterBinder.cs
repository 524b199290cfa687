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
    public EquatableArray<Parameter>? Bind(PathTemplate path, IOpenApiPathItem item, OpenApiOperation operation, Place place, Place pathPlace)
    {
        binding.Budget.Parameters(path.Placeholders.Count + (item.Parameters?.Count ?? 0) + (operation.Parameters?.Count ?? 0));
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

        return complete ? InTemplateOrder(path, bound, place) : null;
    }

    /// <summary>Header parameters of these names are ignored (OpenAPI 3.1.1, section 4.8.12.1): other parts of the document say what they hold.</summary>
    private static bool IsIgnored(IOpenApiParameter parameter) =>
        parameter.In == Microsoft.OpenApi.ParameterLocation.Header
        && s_ignored.Contains(parameter.Name!);

    private static bool IsRequired(IOpenApiParameter parameter) => parameter.Required || parameter.In == Microsoft.OpenApi.ParameterLocation.Path;

    private Parameter? Bind(IOpenApiParameter parameter, Place place)
    {
        if (Location(parameter) is not { } location)
        {
            binding.Report(BindingRules.UnknownPlace, place, parameter.Name!);
            return null;
        }

        if (location is ParameterLocation.Header or ParameterLocation.Cookie && !HttpToken.IsToken(parameter.Name!))
        {
            string consequence = IsRequired(parameter) ? "The operation needs it, and is left out" : "The parameter is left out";
            binding.Report(BindingRules.NoToken, place, parameter.Name!, $"a {location.ToString().ToLowerInvariant()}", consequence);
            return null;
        }

        ParameterShape shape = ParameterShape.Of(parameter, location, place);
        if (shape.Obstacle is { } obstacle)
        {
            binding.Report(BindingRules.UnsupportedParameter, place, parameter.Name!, obstacle);
            return null;
        }

        if (shape.IsOdd)
        {
            string sent = PlaceStyles.Consequence(shape.Style);
            binding.Report(BindingRules.StyleOfOtherPlace, shape.Own.At("style"), $"parameter '{parameter.Name}' is in {location.ToString().ToLowerInvariant()}", PlaceStyles.Name(parameter.Style!.Value), sent, PlaceStyles.Choices(location));
        }

        if (shape.Untyped is { } mediaType)
        {
            binding.Report(BindingRules.UntypedParameter, shape.Own, parameter.Name!, mediaType);
        }

        ApiType type = shape.IsWritten ? new ScalarType(ScalarKind.String) : schemas.Bind(shape.Schema, shape.Place);
        return new Parameter(parameter.Name!, location, type.OrNull(false))
        {
            IsRequired = IsRequired(parameter),
            Description = binding.Budget.Words(SchemaLimits.With(parameter.Description ?? shape.Schema?.DescriptionAt(type), shape.Schema)),
            Default = binding.Json(shape.Schema?.Default),
            Style = shape.Style,
            Explode = shape.Explode,
            AllowReserved = parameter.AllowReserved && shape.Style != ParameterStyle.Json,
        };
    }

    private static ParameterLocation? Location(IOpenApiParameter parameter) => parameter.In switch
    {
        Microsoft.OpenApi.ParameterLocation.Path => ParameterLocation.Path,
        Microsoft.OpenApi.ParameterLocation.Query => ParameterLocation.Query,
        Microsoft.OpenApi.ParameterLocation.Header => ParameterLocation.Header,
        Microsoft.OpenApi.ParameterLocation.Cookie => ParameterLocation.Cookie,
        Microsoft.OpenApi.ParameterLocation.QueryString => ParameterLocation.QueryString,
        _ => null,
    };

    /// <summary>Path parameters as they occur in the path, the others as they are declared. A placeholder that nobody declares is a text.</summary>
    private EquatableArray<Parameter> InTemplateOrder(PathTemplate path, List<Parameter> parameters, Place place) =>
    [
        .. path.Placeholders.Select(name => parameters.Find(parameter => parameter.In == ParameterLocation.Path && parameter.Name == name) ?? Undeclared(name, place)),
        .. parameters.Where(parameter => parameter.In != ParameterLocation.Path),
    ];

    private Parameter Undeclared(string name, Place place)
    {
        binding.Report(BindingRules.UndeclaredPathParameter, place, name);
        return new Parameter(name, ParameterLocation.Path, new ScalarType(ScalarKind.String)) { IsRequired = true };
    }
}
