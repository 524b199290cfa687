using Clarifeye.Generated.Api;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans the parameter for a request's body and the call that puts it into the request.</summary>
internal sealed class BodyPlanner(TypePlanner types, TypeNames names)
{
    public PlannedParameter Plan(RequestBody body, NameScope scope)
    {
        string name = scope.Take("body");
        (string type, bool isValueType) = Type(body);
        string call = Call(body, ParameterPlanner.Given(name, body.IsRequired && !body.Type.IsNullable && !isValueType));
        return new PlannedParameter(ParameterPlanner.Declare(type, name, body.IsRequired, Documentation.Of(body)), call, body.IsRequired);
    }

    private (string Name, bool IsValueType) Type(RequestBody body)
    {
        switch (body.Format)
        {
            case BodyFormat.Multipart:
                return (names[((NamedType)body.Type).Key], false);
            case BodyFormat.Text:
                return ("string", false);
            case BodyFormat.Binary:
                return ("global::System.IO.Stream", false);
            default:
                CSharpType type = types.Plan(body.Type);
                return (type.Name, type.IsValueType);
        }
    }

    private string Call(RequestBody body, string given)
    {
        string mediaType = Literal.String(body.MediaType);
        return body.Format switch
        {
            BodyFormat.Multipart => $".Multipart({given})",
            BodyFormat.Text => $".Text({given}, {mediaType})",
            BodyFormat.Binary => $".Content({given}, {mediaType})",
            BodyFormat.Form => $".Form({given})",
            _ => Json(body, given, body.MediaType == "application/json" ? "" : ", " + mediaType),
        };
    }

    private string Json(RequestBody body, string given, string mediaType)
    {
        CSharpType type = types.Plan(body.Type);
        string arguments = body.IsRequired && !body.Type.IsNullable ? $"<{type.FullName}, {type.Codec}>" : $"<{type.FullName}?, {type.NullableCodec}>";
        return types.Find(body.Type) is ObjectDefinition ? $".JsonObject({given}{mediaType})" : $".Json{arguments}({given}{mediaType})";
    }
}
