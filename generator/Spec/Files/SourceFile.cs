using System.Text.Json;
using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>One of the files that a document is made of, as a tree.</summary>
/// <param name="number">0 for the document itself.</param>
/// <param name="root">Null when the file could not be read.</param>
internal sealed class SourceFile(int number, string path, JsonObject? root, SourceMap places)
{
    private SchemaIdentifiers? _identifiers;

    public string Path => path;

    public JsonObject? Root => root;

    public NodePath RootPath => NodePath.In(number);

    public SourceMap Places => places;

    /// <summary>Whether the specification says where what stands in it; otherwise a reference's place says what it is to lead to.</summary>
    public bool IsDocument => root is not null && (root.ContainsKey("openapi") || root.ContainsKey("swagger"));

    public SchemaIdentifiers Identifiers => _identifiers ??= SchemaIdentifiers.Of(this);

    /// <summary>The URI by which the file calls itself.</summary>
    public Uri? Base => (Text("$self") ?? Text("$id")) is { } text && Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) ? uri : null;

    private string? Text(string key) => root?[key] is { } value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
}
