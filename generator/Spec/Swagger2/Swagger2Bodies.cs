using System.Globalization;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>
/// Gives each operation of Swagger 2.0 the parameters that make up its body as its own: Microsoft.OpenApi forgets those of the path, and gives those that are referred to the media type
/// of another operation.
/// </summary>
/// <remarks>Every reference has to lead to a component by its key, as <see cref="ReferenceRewrite"/> leaves them.</remarks>
internal sealed class Swagger2Bodies(JsonObject document, DocumentPlaces origins, ProblemList problems)
{
    private const string Parameters = "parameters";

    private readonly JsonObject? _components = document[Parameters] as JsonObject;
    private int _copied;

    public void Apply(CancellationToken cancellation)
    {
        NameSchemas();
        foreach (KeyValuePair<string, JsonNode?> path in document["paths"] as JsonObject ?? [])
        {
            cancellation.ThrowIfCancellationRequested();
            if (path.Value is JsonObject item)
            {
                NodePath at = NodePath.Root.Below("paths").Below(path.Key);
                List<JsonObject> shared = [.. Listed(item).Select(Target).OfType<JsonObject>().Where(IsOfBody)];
                foreach (KeyValuePair<string, JsonNode?> member in item)
                {
                    if (Grammar.IsMethod(member.Key) && member.Value is JsonObject operation)
                    {
                        Apply(operation, shared, at.Below(member.Key));
                    }
                }
            }
        }
    }

    private void Apply(JsonObject operation, List<JsonObject> shared, NodePath at)
    {
        Swagger2MediaTypes.LeaveEachOnce(operation);
        List<JsonObject> all = operation[Parameters] is JsonArray parameters ? Own(parameters, at.Below(Parameters)) : [];
        bool hasBody = all.Exists(IsBody);
        foreach (JsonObject parameter in shared.FindAll(parameter => IsBody(parameter) ? !hasBody : !all.Exists(other => Name(other) == Name(parameter))))
        {
            JsonObject copy = Copy(parameter, at);
            all.Add(copy);
            (operation[Parameters] ??= new JsonArray()).AsArray().Add(copy);
        }

        if (all.Exists(IsBody) && all.Exists(parameter => !IsBody(parameter)))
        {
            problems.Add(DocumentRules.LibraryFinding, at.Below(Parameters).Pointer, "a body and fields of a form exclude each other, so the fields are left out.");
        }
        else if (all.Count > 0 && !all.Exists(IsBody))
        {
            SayTypes(all);
            Swagger2MediaTypes.ApplyToForm(operation, all, document[Swagger2MediaTypes.Consumes] as JsonArray);
        }
    }

    /// <summary>What makes up the body in the operation's own list, with none referred to; what was named before counts for nothing.</summary>
    private List<JsonObject> Own(JsonArray parameters, NodePath at)
    {
        List<JsonObject> own = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        for (int i = 0, written = 0; i < parameters.Count; i++, written++)
        {
            if (parameters[i] is not JsonObject parameter || Target(parameter) is not { } target || !IsOfBody(target))
            {
                continue;
            }

            if (!names.Add(IsBody(target) ? "" : "=" + Name(target)))
            {
                problems.Add(BindingRules.ParameterTwice, at.Below(written).Pointer, Name(target), Place(target));
                parameters.RemoveAt(i--);
                continue;
            }

            if (!ReferenceEquals(target, parameter))
            {
                target = Copy(target, at);
                parameters[i] = target;
            }

            own.Add(target);
        }

        return own;
    }

    // The library takes each field's type for granted.
    private static void SayTypes(List<JsonObject> fields)
    {
        foreach (JsonObject field in fields.Where(field => field["type"] is not JsonValue && field["schema"] is not JsonObject))
        {
            field["type"] = "string";
        }
    }

    private JsonObject Copy(JsonObject parameter, NodePath at)
    {
        if (_copied > ReadingLimits.AliasNodes || (_copied += NodeSize.Of(parameter)) > ReadingLimits.AliasNodes)
        {
            throw new SourceFault(DocumentRules.AliasExpansion, origins.Find(at.Pointer).Position, ReadingLimits.AliasNodes.ToString(CultureInfo.InvariantCulture));
        }

        return (JsonObject)parameter.DeepClone();
    }

    /// <summary>The schema of a body that several operations refer to is one type for all of them.</summary>
    private void NameSchemas()
    {
        var sections = new ComponentSections(document, SpecVersion.V20);
        foreach (KeyValuePair<string, JsonNode?> component in _components?.ToList() ?? [])
        {
            if (component.Value is not JsonObject parameter || !IsBody(parameter) || parameter["schema"] is not JsonObject schema || schema.ContainsKey(Reference.Keyword))
            {
                continue;
            }

            JsonObject definitions = sections.Of(Grammar.Schema);
            string name = component.Key;
            for (int i = 2; definitions.ContainsKey(name); i++)
            {
                name = component.Key + i.ToString(CultureInfo.InvariantCulture);
            }

            string place = sections.Prefix(Grammar.Schema) + name;
            parameter["schema"] = new JsonObject { [Reference.Keyword] = place };
            definitions.Add(name, schema);
            origins.Move(place, NodePath.Root.Below(Parameters).Below(component.Key).Below("schema"));
        }
    }

    private JsonObject? Target(JsonObject parameter) => parameter[Reference.Keyword]?.ToString() is { } reference
        ? _components?[reference.Substring(reference.LastIndexOf('/') + 1)] as JsonObject
        : parameter;

    private static IEnumerable<JsonObject> Listed(JsonObject holder) => (holder[Parameters] as JsonArray ?? []).OfType<JsonObject>();

    private static bool IsOfBody(JsonObject parameter) => Place(parameter) is "body" or "formData";

    private static bool IsBody(JsonObject parameter) => Place(parameter) == "body";

    private static string Place(JsonObject parameter) => parameter["in"]?.ToString() ?? "";

    private static string Name(JsonObject parameter) => parameter["name"]?.ToString() ?? "";
}
