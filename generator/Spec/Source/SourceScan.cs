using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>Passes a whole text to a sink.</summary>
internal static class SourceScan
{
    /// <exception cref="SourceFault">The text can't be read to its end.</exception>
    public static void Run(SourceFormat format, string text, SourceSink sink, CancellationToken cancellation)
    {
        try
        {
            if (format == SourceFormat.Json)
            {
                JsonSource.Read(text, sink, cancellation);
            }
            else
            {
                YamlSource.Read(text, sink, cancellation);
            }
        }
        catch (Exception exception) when (exception is not (SourceFault or OperationCanceledException))
        {
            // A parser met what its author did not foresee: for the reader of the message that is a broken text too.
            throw new SourceFault(DocumentRules.SyntaxError, default, format == SourceFormat.Json ? "JSON" : "YAML", exception.Message);
        }
    }
}
