namespace Clarifeye.Runtime;

/// <summary>The bytes that an error is in: a whole document, or the window of one.</summary>
readonly ref struct JsonPlace(ReadOnlySpan<byte> bytes, JsonSuspension? before = null)
{
    public ReadOnlySpan<byte> Bytes { get; } = bytes;

    /// <summary>How many bytes of the document come before these.</summary>
    public long Offset => before?.Offset ?? 0;

    /// <summary>The objects and arrays that are open where the bytes begin.</summary>
    public IEnumerable<JsonStep> Open => before?.Open ?? [];
}
