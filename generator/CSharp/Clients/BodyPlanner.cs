using Clarifeye.Generated.Api;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans the parameter for a request's body and the call that puts it into the request.</summary>
internal sealed class BodyPlanner(TypePlanner types, TypeNames names)
{
    public PlannedParameter Plan(RequestBody body, NameScope scope)
    {
        string name = scope.Take("body");
        (string type, string call) = Plan(body, name);
        return new PlannedParameter(ParameterPlanner.Declare(type, name, body.IsRequired, Documentation.Of(body)), call, body.IsRequired);
    }

    private (string Type, string Call) Plan(RequestBody body, string name)
    {
        string mediaType = Literal.String(body.MediaType);
        switch (body.Format)
        {
            case BodyFormat.Multipart:
                return (names[((NamedType)body.Type).Key], $".Multipart({name})");
            case BodyFormat.Text:
                return ("string", $".Text({name}, {mediaType})");
            case BodyFormat.Binary:
                return ("global::System.IO.Stream", $".Content({name}, {mediaType})");
            default:
                CSharpType type = types.Plan(body.Type);
                string arguments = body.IsRequired && !body.Type.IsNullable ? $"<{type.Name}, {type.Codec}>" : $"<{type.Name}?, {type.NullableCodec}>";
                string mediaTypeArgument = body.MediaType == "application/json" ? "" : ", " + mediaType;
                return (type.Name, (body.Format, types.Find(body.Type)) switch
                {
                    (BodyFormat.Form, _) => $".Form({name})",
                    (_, ObjectDefinition) => $".JsonObject({name}{mediaTypeArgument})",
                    _ => $".Json{arguments}({name}{mediaTypeArgument})",
                });
        }
    }
}
