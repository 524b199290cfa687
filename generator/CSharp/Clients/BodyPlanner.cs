using Clarifeye.Generated.Api;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans the parameters for a request's body and the call that puts it into the request.</summary>
internal sealed class BodyPlanner(TypePlanner types, TypeNames names)
{
    /// <summary>The body, and its media type where the caller has a choice.</summary>
    public IEnumerable<PlannedParameter> Plan(RequestBody body, NameScope scope)
    {
        string name = scope.Take("body");
        (string type, bool isValueType) = Type(body);
        string? choice = body.Choices.Count > 0 ? scope.Take("contentType") : null;
        string mediaType = choice is null ? Literal.String(body.MediaType!) : IsOpen(body) ? Chosen(body, name, choice) : choice;
        string call = Call(body, ParameterPlanner.Given(name, body.IsRequired && !body.Type.IsNullable && !isValueType), mediaType);
        yield return new PlannedParameter(ParameterPlanner.Declare(type, name, body.IsRequired, Documentation.Of(body)), call, body.IsRequired);
        if (choice is not null)
        {
            yield return new PlannedParameter(Choice(body, choice), "", body.MediaType is null && body.IsRequired);
        }
    }

    private static ParameterPlan Choice(RequestBody body, string name)
    {
        string description = $"The media type of the body: {string.Join(", ", body.Choices.Select(choice => $"`{choice}`"))}.";
        return body.MediaType is { } usual
            ? new ParameterPlan(name, $"string {name}", $" = {Literal.String(usual)}", description)
            : IsOpen(body) ? new ParameterPlan(name, $"string? {name}", " = null", description + " A body needs one.") : new ParameterPlan(name, $"string {name}", "", description);
    }

    /// <summary>Whether no media type is needed, because there may be no body.</summary>
    private static bool IsOpen(RequestBody body) => body.MediaType is null && !body.IsRequired;

    private static string Chosen(RequestBody body, string name, string choice) =>
        $"{choice} ?? ({name} is null ? {Literal.String(body.Choices[0])} : throw new global::System.ArgumentNullException(nameof({choice})))";

    private (string Name, bool IsValueType) Type(RequestBody body)
    {
        switch (body.Format)
        {
            case BodyFormat.Multipart:
                return (body.Type is NamedType parts ? names[parts.Key] : Runtime.Name + "PartCollection", false);
            case BodyFormat.Text:
                return ("string", false);
            case BodyFormat.Binary:
                return ("global::System.IO.Stream", false);
            default:
                CSharpType type = types.Plan(body.Type);
                return (type.Name, type.IsValueType);
        }
    }

    private string Call(RequestBody body, string given, string mediaType) => body.Format switch
    {
        BodyFormat.Multipart => $".Multipart({given}{(body.MediaType == "multipart/form-data" ? "" : ", " + mediaType)})",
        BodyFormat.Text => $".Text({given}, {mediaType})",
        BodyFormat.Binary => $".Content({given}, {mediaType})",
        BodyFormat.Form => $".Form{Arguments(body)}({given})",
        BodyFormat.JsonLines => Lines((ListType)body.Type, given, mediaType),
        _ => Json(body, given, mediaType == "\"application/json\"" ? "" : ", " + mediaType),
    };

    private string Json(RequestBody body, string given, string mediaType) =>
        types.Find(body.Type) is ObjectDefinition ? $".JsonObject({given}{mediaType})" : $".Json{Arguments(body)}({given}{mediaType})";

    private string Arguments(RequestBody body)
    {
        CSharpType type = types.Plan(body.Type);
        return body.IsRequired && !body.Type.IsNullable ? $"<{type.FullName}, {type.Codec}>" : $"<{type.FullName}?, {type.NullableCodec}>";
    }

    private string Lines(ListType lines, string given, string mediaType)
    {
        CSharpType item = types.Plan(lines.Item);
        return $".JsonLines<{types.FullName(lines.Item)}, {(lines.Item.IsNullable ? item.NullableCodec : item.Codec)}>({given}, {mediaType})";
    }
}
