using Corpus.Documents;

namespace Corpus.RoundTrip;

/// <summary>A value that a document gives for a schema.</summary>
internal sealed record Example(Located Value, Located Schema)
{
    public string Place => $"{Path.GetFileName(Value.File.Path)}({Value.Position.Line + 1},{Value.Position.Character + 1})";
}
