using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Generator.Tests.Support;

/// <summary>An <c>OpenApiClient</c> item as the package's targets hand it to the compiler.</summary>
/// <remarks>Every build makes new objects of these, so nothing may be compared by reference.</remarks>
internal sealed class ClientDocument(string path, string text) : AdditionalText
{
    public Dictionary<string, string> Metadata { get; } = new() { ["build_metadata.AdditionalFiles.OpenApiClient"] = "true" };

    public override string Path => path;

    public string Text => text;

    /// <summary>Sets metadata by what follows <c>OpenApiClient</c> in the name that the targets give it.</summary>
    public string this[string name]
    {
        set => Metadata["build_metadata.AdditionalFiles.OpenApiClient" + name] = value;
    }

    /// <summary>The files that are given to the compiler together with the document.</summary>
    public List<ClientDocument> Beside { get; } = [];

    /// <summary>An overlay, as the package's targets hand it to the compiler.</summary>
    public static ClientDocument Overlay(string path, string text)
    {
        var overlay = new ClientDocument(path, text) { ["Overlay"] = "true" };
        overlay[""] = "";
        return overlay;
    }

    /// <summary>An additional file of the project that is no item: one that documents may refer to.</summary>
    public static ClientDocument Piece(string path, string text)
    {
        var piece = new ClientDocument(path, text);
        piece.Metadata.Clear();
        return piece;
    }

    public static ClientDocument Shop(string text) => new("specs/shop.yaml", text);

    /// <summary>The same item with another text, in a new object.</summary>
    public ClientDocument With(string newText) => With(newText, path);

    /// <summary>The same item with another text in another file, in a new object.</summary>
    public ClientDocument With(string newText, string newPath)
    {
        var document = new ClientDocument(newPath, newText);
        document.Metadata.Clear();
        foreach ((string key, string value) in Metadata)
        {
            document.Metadata[key] = value;
        }

        document.Beside.AddRange(Beside);
        return document;
    }

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
