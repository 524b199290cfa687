using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Schemas that lead to one another, each once: by every way to them they would be a power of their number.</summary>
internal static class SchemaWalk
{
    /// <summary>Far above real documents, whose widest unions have some hundred cases.</summary>
    private const int Most = 4_096;

    /// <summary>The schema and those inside it, each before those inside itself; of references their targets.</summary>
    public static IEnumerable<IOpenApiSchema> From(IOpenApiSchema? schema, Func<IOpenApiSchema, IEnumerable<IOpenApiSchema?>> inside)
    {
        HashSet<IOpenApiSchema> met = [];
        var waiting = new Stack<IOpenApiSchema?>();
        waiting.Push(schema);
        while (waiting.Count > 0 && met.Count < Most)
        {
            IOpenApiSchema? next = waiting.Pop();
            IOpenApiSchema? target = next is OpenApiSchemaReference reference ? reference.RecursiveTarget : next;
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
