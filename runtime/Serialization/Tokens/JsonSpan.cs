namespace Clarifeye.Runtime;

/// <summary>Where a string is, between its quotes: valid UTF-8 with well-formed escapes.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="IsAscii">Whether all of them are ASCII.</param>
/// <param name="IsEscaped">Whether there are escapes in it.</param>
readonly record struct JsonSpan(int Start, int Length, bool IsAscii, bool IsEscaped)
{
    public int End => Start + Length;
}
