using Clarifeye.Generated.Api;

namespace Clarifeye.Generated.CSharp;

/// <summary>What a method returns and how the pipeline gets it.</summary>
/// <param name="Arguments">What the pipeline's method gets behind the request.</param>
internal sealed record PlannedResponse(string ReturnType, string Send, string Arguments = "");

/// <summary>Plans what the methods return.</summary>
internal sealed class ResponsePlanner(TypePlanner types)
{
    /// <param name="success">The response.</param>
    /// <param name="bodies">The name of the field for the bodies of <see cref="BodyFormat.ByStatus"/>.</param>
    public PlannedResponse Plan(SuccessResponse success, string bodies) => success.Format switch
    {
        BodyFormat.Nothing => new("global::System.Threading.Tasks.Task", "SendAsync"),
        BodyFormat.Text => Task("string", "SendForTextAsync"),
        BodyFormat.UnquotedText => Task(types.Name(success.Type!), $"SendForTextValueAsync<{types.FullName(success.Type!)}, {types.Plan(success.Type!).Codec}>"),
        BodyFormat.Binary => Task("global::System.IO.Stream", "SendForStreamAsync"),
        BodyFormat.Location => Task("global::System.Uri", "SendForLocationAsync"),
        BodyFormat.Events or BodyFormat.EventObjects or BodyFormat.JsonLines => Stream(success),
        BodyFormat.ByStatus => Task(types.Name(success.Type!.OrNull(success.OrNothing)), "SendByStatusAsync", $", {bodies}"),
        _ => Json(success.Type!, success.OrNothing),
    };

    /// <summary>The field that knows the bodies by status; null where there is one body.</summary>
    public string? Bodies(SuccessResponse success, string name)
    {
        if (success.Format != BodyFormat.ByStatus)
        {
            return null;
        }

        string type = $"{Runtime.Name}SuccessBodies<{types.FullName(success.Type!.OrNull(success.OrNothing))}>";
        return $"static readonly {type} {name} = new {type}(){string.Concat(success.Bodies.Select(body => Add(body, types.Plan(success.Type!).FullName)))};";
    }

    private string Add(StatusBody body, string result)
    {
        string statuses = Literal.String(body.Statuses);
        string make = $"static value => new {result}(value)";
        return body.Response.Format switch
        {
            BodyFormat.Nothing => $".Nothing({statuses})",
            BodyFormat.Text => $".Text({statuses}, {make})",
            BodyFormat.Binary => $".Bytes({statuses}, {make})",
            _ when body.Response.Type!.IsNullable => $".Json<{types.FullName(body.Response.Type)}, {types.Plan(body.Response.Type).NullableCodec}>({statuses}, static value => value is {{ }} some ? new {result}(some) : null)",
            _ => $".Json<{types.Plan(body.Response.Type!).FullName}, {types.Plan(body.Response.Type!).Codec}>({statuses}, {make})",
        };
    }

    private PlannedResponse Json(ApiType type, bool orNothing)
    {
        CSharpType planned = types.Plan(type);
        if (orNothing)
        {
            return Task(planned.Name + "?", $"SendValueOrNothingAsync<{planned.FullName}?, {planned.NullableCodec}>");
        }

        if (type.IsNullable)
        {
            return Task(planned.Name + "?", $"SendValueAsync<{planned.FullName}?, {planned.NullableCodec}>");
        }

        return planned.Access.Method is "Object" or "List" or "Map"
            ? Task(planned.Name, $"Send{planned.Access.Method}Async{planned.Access.TypeArguments}")
            : Task(planned.Name, $"SendValueAsync<{planned.FullName}, {planned.Codec}>");
    }

    private PlannedResponse Stream(SuccessResponse success)
    {
        ApiType type = success.Type!;
        CSharpType planned = types.Plan(type);
        string arguments = $"<{types.FullName(type)}, {(type.IsNullable ? planned.NullableCodec : planned.Codec)}>";
        string returned = $"{Runtime.Name}EventStream<{types.Name(type)}>";
        return success.Format switch
        {
            BodyFormat.JsonLines => new(returned, "SendForJsonLines" + arguments),
            BodyFormat.EventObjects => new(returned, "SendForEventObjects" + arguments, success.DataIsJson ? ", true" : ", false"),
            _ when type is ScalarType { Kind: ScalarKind.String } => new(returned, "SendForTextEvents"),
            _ => new(returned, "SendForEvents" + arguments),
        };
    }

    private static PlannedResponse Task(string type, string send, string arguments = "") => new($"global::System.Threading.Tasks.Task<{type}>", send, arguments);
}
