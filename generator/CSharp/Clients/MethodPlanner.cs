using Clarifeye.Generated.Api;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans the methods of operations.</summary>
internal sealed class MethodPlanner(TypePlanner types, TypeNames names, ClassPlans classes, CancellationToken cancellation)
{
    private readonly ParameterPlanner _parameters = new(types);
    private readonly BodyPlanner _bodies = new(types, names);
    private readonly ResponsePlanner _responses = new(types);
    private readonly ErrorPlanner _errors = new(types);
    private readonly RepetitionPlanner _repetitions = new(types, classes);

    /// <summary>The methods of one class.</summary>
    /// <param name="operations">Its operations, in the document's order.</param>
    /// <param name="members">The names its members have already.</param>
    public EquatableArray<MethodPlan> Plan(IEnumerable<Operation> operations, NameScope members)
    {
        var fields = new NameScope("_pipeline");
        Operation[] planned = [.. operations];
        string[] stems = new string[planned.Length];

        // The document's own names first: one that is made may be another operation's.
        foreach (int i in Enumerable.Range(0, planned.Length).OrderBy(i => planned[i].Variant.Length > 0))
        {
            stems[i] = members.TakeStem(Name(planned[i]), "Async");
        }

        return planned.Select((operation, i) => Plan(operation, stems[i], members, fields)).ToEquatableArray();
    }

    private static string Name(Operation operation) => Words.Pascal(operation.Id) + operation.Variant;

    private MethodPlan Plan(Operation operation, string stem, NameScope members, NameScope fields)
    {
        cancellation.ThrowIfCancellationRequested();
        string name = Name(operation);
        PlannedParameter[] parameters = [.. Parameters(operation)];
        string field = fields.Take("s_" + Words.Camel(name));
        string? bodies = operation.Success.Bodies.Count == 0 ? null : fields.Take("s_" + Words.Camel(name) + "Bodies");
        PlannedResponse response = _responses.Plan(operation.Success, bodies ?? "");
        PagingPlan? paging = _repetitions.Paging(operation, stem, members);
        EquatableArray<PollingPlan> polling = _repetitions.Polling(operation, stem, members, fields);
        return new MethodPlan(
            stem + "Async",
            field,
            operation.Id,
            operation.Method,
            operation.Path,
            Configuration(operation).ToEquatableArray(),
            parameters.OrderBy(parameter => parameter.IsRequired ? 0 : 1).Select(parameter => parameter.Plan).Distinct().ToEquatableArray(),
            parameters.Select(parameter => parameter.Call).Where(call => call.Length > 0).ToEquatableArray(),
            response.ReturnType,
            response.Send)
        {
            SendArguments = response.Arguments,
            Bodies = bodies is null ? null : _responses.Bodies(operation.Success, bodies),
            Summary = operation.Summary ?? operation.Description ?? $"`{operation.Method} {operation.Path}`",
            Description = Documentation.WithHeaders(operation.Summary is null ? null : operation.Description, operation.Headers),
            Returns = operation.Success.Format == BodyFormat.Nothing ? null : operation.Returns,
            SeeAlso = operation.SeeAlso,
            Exceptions = _errors.Exceptions(operation),
            IsObsolete = operation.IsDeprecated,
            Paging = paging,
            Polling = polling,
            RequestMethod = paging is null && polling.Count == 0 ? null : members.Take("New" + stem + "Request"),
        };
    }

    /// <summary>The body stands behind the required parameters, or before the optional ones when it is optional itself.</summary>
    private IEnumerable<PlannedParameter> Parameters(Operation operation)
    {
        NameScope scope = operation.Polling.Count == 0 ? new("options", "cancellationToken") : new("options", "cancellationToken", "polling", "progress", "token");
        PlannedParameter[] body = operation.Body is { } declared ? [.. _bodies.Plan(declared, scope)] : [];
        var planned = new Dictionary<Parameter, PlannedParameter>();
        PlannedParameter[] parameters = [.. operation.Parameters.Select(Once)];
        return [.. parameters.Where(parameter => parameter.IsRequired), .. body, .. parameters.Where(parameter => !parameter.IsRequired)];

        // A path may name a parameter twice: it is one argument in two places.
        PlannedParameter Once(Parameter parameter)
        {
            if (!planned.TryGetValue(parameter, out PlannedParameter? known))
            {
                planned.Add(parameter, known = _parameters.Plan(parameter, scope));
            }

            return known;
        }
    }

    private IEnumerable<string> Configuration(Operation operation)
    {
        if (operation.Success is { MediaType: { } mediaType, Format: not (BodyFormat.Events or BodyFormat.EventObjects) } && mediaType is not ("application/json" or ""))
        {
            yield return $".Accept({Literal.String(mediaType)})";
        }

        foreach (OperationServer server in operation.Servers)
        {
            yield return $".At({string.Join(", ", server.Bases.Prepend(server.Url).Select(Literal.String))})";
        }

        foreach (FormField field in operation.Fields)
        {
            yield return $".Field({Literal.String(field.Name)}, {Runtime.Name}ParameterStyle.{field.Style}, {(field.Explode ? "true" : "false")}{(field.AllowReserved ? ", true" : "")})";
        }

        foreach (string call in _errors.Calls(operation))
        {
            yield return call;
        }

        foreach (string call in SecurityPlanner.Calls(operation.Security))
        {
            yield return call;
        }
    }
}
