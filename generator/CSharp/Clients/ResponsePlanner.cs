using Clarifeye.Generated.Api;

namespace Clarifeye.Generated.CSharp;

/// <summary>What a method returns and how the pipeline gets it.</summary>
internal sealed record PlannedResponse(string ReturnType, string Send);

/// <summary>Plans what the methods return.</summary>
internal sealed class ResponsePlanner(TypePlanner types)
{
    public PlannedResponse Plan(SuccessResponse success) => success.Format switch
    {
        BodyFormat.Nothing => new("global::System.Threading.Tasks.Task", "SendAsync"),
        BodyFormat.Text => Task("string", "SendForTextAsync"),
        BodyFormat.Binary => Task("global::System.IO.Stream", "SendForStreamAsync"),
        BodyFormat.Events => Events(success.Type!),
        _ => Json(success.Type!),
    };

    private PlannedResponse Json(ApiType type)
    {
        CSharpType planned = types.Plan(type);
        if (type.IsNullable)
        {
            return Task(planned.Name + "?", $"SendValueAsync<{planned.FullName}?, {planned.NullableCodec}>");
        }

        return planned.Access.Method is "Object" or "List" or "Map"
            ? Task(planned.Name, $"Send{planned.Access.Method}Async{planned.Access.TypeArguments}")
            : Task(planned.Name, $"SendValueAsync<{planned.FullName}, {planned.Codec}>");
    }

    private PlannedResponse Events(ApiType type)
    {
        CSharpType planned = types.Plan(type);
        string send = type is ScalarType { Kind: ScalarKind.String } ? "SendForTextEvents" : $"SendForEvents<{planned.FullName}, {planned.Codec}>";
        return new($"{Runtime.Name}EventStream<{planned.Name}>", send);
    }

    private static PlannedResponse Task(string type, string send) => new($"global::System.Threading.Tasks.Task<{type}>", send);
}
