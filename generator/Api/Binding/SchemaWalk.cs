using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Schemas that lead to one another, each once: by every way to them they would be a power of their number.</summary>
internal static class SchemaWalk
{
    /// <summary>The schema and those inside it, each before those inside itself; of references their targets.</summary>
    public static IEnumerable<IOpenApiSchema> From(BindingBudget budget, IOpenApiSchema? schema, Func<IOpenApiSchema, IEnumerable<IOpenApiSchema?>> inside)
    {
        HashSet<IOpenApiSchema> met = [];
        var waiting = new Stack<IOpenApiSchema?>();
        waiting.Push(schema);
        while (waiting.Count > 0)
        {
            budget.Look();
            IOpenApiSchema? next = waiting.Pop();
            IOpenApiSchema? target = next is OpenApiSchemaReference reference ? reference.End() : next;
            if (target is null || !met.Add(target))
            {
                continue;
            }

            yield return target;
            foreach (IOpenApiSchema? part in inside(target).Reverse())
            {
                waiting.Push(part);
            }
        }
    }
}
