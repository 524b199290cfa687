using System.Text.Json.Nodes;
using Clarifeye.Generated.Spec;

namespace Corpus.Documents;

/// <summary>A file as a tree, with the places of its nodes.</summary>
internal sealed class FileTree(string path, SourceMap positions, JsonNode? root)
{
    public string Path => path;

    public SourceMap Positions => positions;

    public JsonNode? Root => root;

    /// <returns>Null when the file can't be read; its tree goes as far as it can be parsed.</returns>
    public static FileTree? Read(string path)
    {
        try
        {
            return Read(path, File.ReadAllText(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public static FileTree Read(string path, string text)
    {
        text = text.TrimStart('\uFEFF');
        SourceFormat format = SourceFormats.Of(path, text);
        var positions = new SourceMap(path, format, text);
        var builder = new TreeBuilder(new ProblemList(path, positions));
        try
        {
            SourceScan.Run(format, text, builder, CancellationToken.None);
        }
        catch (SourceFault)
        {
        }

        return new FileTree(path, positions, builder.Root);
    }
}
