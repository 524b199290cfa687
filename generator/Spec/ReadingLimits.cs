namespace Clarifeye.Generated.Spec;

/// <summary>What a document may cost. Far above real documents (GitHub's: 13 MB), far below what would stop a build.</summary>
internal static class ReadingLimits
{
    /// <summary>UTF-16 units of text.</summary>
    public const int Characters = 64 * 1024 * 1024;

    /// <summary>Objects and arrays inside each other: enough for a document whose references were all replaced by what they lead to, and little for a stack.</summary>
    public const int Depth = 256;

    /// <summary>Objects, arrays and scalars after YAML aliases are expanded.</summary>
    public const int Nodes = 2_000_000;

    /// <summary>Nodes that come from YAML aliases: a bomb is small as text and doubles with each line.</summary>
    public const int AliasNodes = 100_000;

    /// <summary>References that may lead to one another before the target.</summary>
    public const int ReferenceChain = 100;

    /// <summary>Problems reported for one document.</summary>
    public const int Problems = 100;
}
