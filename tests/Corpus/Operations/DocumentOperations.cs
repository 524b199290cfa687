using System.Text.Json.Nodes;
using Corpus.Documents;

namespace Corpus.Operations;

/// <summary>Finds the operations of a document, without the generator's help.</summary>
internal static class DocumentOperations
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public static IEnumerable<DocumentOperation> In(FileTree document, FileTrees trees)
    {
        var root = new Located(document, document.Root, []);
        bool has32 = root.Below("openapi")?.Node?.ToString().StartsWith("3.2", StringComparison.Ordinal) == true;
        foreach (Located path in root.Below("paths")?.Children().Where(path => path.Name.StartsWith('/')) ?? [])
        {
            foreach (Located item in new[] { path, trees.Follow(path) }.OfType<Located>().DistinctBy(item => (item.File.Path, item.Pointer)))
            {
                foreach (string method in has32 ? s_methods.Append("query") : s_methods)
                {
                    if (item.Below(method) is { Node: JsonObject } operation)
                    {
                        yield return new DocumentOperation(method.ToUpperInvariant(), path.Name, operation, item);
                    }
                }

                foreach (Located operation in has32 ? item.Below("additionalOperations")?.Children() ?? [] : [])
                {
                    yield return new DocumentOperation(operation.Name, path.Name, operation, item);
                }
            }
        }
    }
}
