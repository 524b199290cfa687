using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Spec;

namespace Corpus.Documents;

/// <summary>Reads a text up to the key that makes it an OpenAPI document.</summary>
internal sealed class TopLevelKeys(CancellationTokenSource found) : SourceSink
{
    private int _depth;
    private bool _isDocument;

    /// <returns>Whether there is such a key; null when the text can't be read that far.</returns>
    public static bool? HaveVersion(string path, string text)
    {
        text = text.TrimStart('\uFEFF');
        using var found = new CancellationTokenSource();
        var keys = new TopLevelKeys(found);
        try
        {
            SourceScan.Run(SourceFormats.Of(path, text), text, keys, found.Token);
        }
        catch (OperationCanceledException)
        {
            // It is found, and the rest is not looked at.
        }
        catch (SourceFault)
        {
            return keys._isDocument ? true : null;
        }

        return keys._isDocument;
    }

    public override void Key(string name, SourcePosition at)
    {
        if (_depth == 1 && name is "openapi" or "swagger")
        {
            _isDocument = true;
            found.Cancel();
        }
    }

    public override void StartObject(SourcePosition at) => _depth++;

    public override void StartArray(SourcePosition at) => _depth++;

    public override void End() => _depth--;

    public override void Scalar(SourceScalar value, SourcePosition at)
    {
    }

    public override void Anchor(string name)
    {
    }

    public override void Alias(string name, SourcePosition at)
    {
    }

    public override void Report(string id, SourcePosition at, params string[] arguments)
    {
    }
}
