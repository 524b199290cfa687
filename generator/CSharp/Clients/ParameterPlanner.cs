using Clarifeye.Generated.Api;

namespace Clarifeye.Generated.CSharp;

/// <summary>A parameter with its C# name, and the call that puts it into the request.</summary>
internal sealed record PlannedParameter(ParameterPlan Plan, string Call, bool IsRequired);

/// <summary>Plans the parameters of a method and where each goes in the request.</summary>
internal sealed class ParameterPlanner(TypePlanner types)
{
    public PlannedParameter Plan(Parameter parameter, NameScope scope)
    {
        string name = Keywords.Escape(scope.Take(Words.Camel(WithoutPrefix(parameter))));
        CSharpType type = types.Plan(parameter.Type);
        return new PlannedParameter(Declare(type.Name, name, parameter.IsRequired, Documentation.Of(parameter)), Call(parameter, type, Given(name, parameter.IsRequired && !type.IsValueType && parameter.In != ParameterLocation.Path)), parameter.IsRequired);
    }

    public static ParameterPlan Declare(string type, string name, bool isRequired, string description) =>
        isRequired ? new ParameterPlan(name, $"{type} {name}", "", description) : new ParameterPlan(name, $"{type}? {name}", " = null", description);

    /// <summary>An argument that has to be given: null would be left out of the request without a word.</summary>
    public static string Given(string name, bool isRequiredReference) =>
        isRequiredReference ? $"{name} ?? throw new global::System.ArgumentNullException(nameof({name}))" : name;

    /// <summary>The prefix says that a header is not a registered one, which a C# name need not say.</summary>
    private static string WithoutPrefix(Parameter parameter) =>
        parameter.In == ParameterLocation.Header && parameter.Name.Length > 2 && parameter.Name.StartsWith("X-", StringComparison.OrdinalIgnoreCase) ? parameter.Name.Substring(2) : parameter.Name;

    private static string Call(Parameter parameter, CSharpType type, string name)
    {
        string place = parameter.In.ToString();
        string key = parameter.In is ParameterLocation.Path or ParameterLocation.QueryString ? "" : Literal.String(parameter.Name) + ", ";
        string layout = Layout(parameter);
        bool isPlain = layout.Length == 0 && parameter.In is ParameterLocation.Path or ParameterLocation.Query or ParameterLocation.Header;
        if (isPlain && type.EnumNames is { } arguments)
        {
            return $".{place}Enum{arguments}({key}{name})";
        }

        if (isPlain && parameter.Type is ScalarType { Kind: ScalarKind.String or ScalarKind.Uuid or ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Boolean })
        {
            return $".{place}({key}{name})";
        }

        string codec = parameter.IsRequired ? $"<{type.FullName}, {type.Codec}>" : $"<{type.FullName}?, {type.NullableCodec}>";
        return parameter.In == ParameterLocation.QueryString ? $".QueryString{codec}({name}{layout})" : $".{place}Value{codec}({key}{name}{layout})";
    }

    /// <summary>The arguments for a style and explode other than the ones the place has by itself (OpenAPI 3.1.1, section 4.8.12.2).</summary>
    private static string Layout(Parameter parameter)
    {
        bool isUsual = parameter.In switch
        {
            ParameterLocation.QueryString => false,
            ParameterLocation.Path or ParameterLocation.Header => parameter is { Style: ParameterStyle.Simple, Explode: false },
            _ => parameter is { Style: ParameterStyle.Form, Explode: true },
        };
        string style = $", {Runtime.Name}ParameterStyle.{parameter.Style}";
        return (isUsual && !parameter.AllowReserved) ? ""
            : parameter.In == ParameterLocation.QueryString ? style
            : $"{style}, {(parameter.Explode ? "true" : "false")}{(parameter is { AllowReserved: true, In: ParameterLocation.Path or ParameterLocation.Query } ? ", allowReserved: true" : "")}";
    }
}
