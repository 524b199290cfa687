using System.Text;
using Clarifeye.Generated.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Clarifeye.Generated.Items;

/// <summary>
/// Whether a file was written in an encoding of Unicode. The compiler reads what is no valid UTF-8 in the machine's own encoding and says nothing, so that a client would differ from
/// machine to machine.
/// </summary>
internal static class Utf8Check
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The first character that is not; null when all are.</summary>
    public static SourcePosition? FirstFault(SourceText text)
    {
        // A text without an encoding was never a file.
        if (text.Encoding is not { } encoding)
        {
            return null;
        }

        // Unicode's encodings say so in their names. A reader of theirs that does not stop at what is invalid puts a mark in its place.
        string all = text.ToString();
        bool isUnicode = encoding.WebName.StartsWith("utf", StringComparison.OrdinalIgnoreCase);
        int first = !isUnicode ? all.TakeWhile(character => character < 0x80).Count()
            : encoding.DecoderFallback is DecoderExceptionFallback ? all.Length
            : all.IndexOf('\uFFFD') is >= 0 and var at ? at : all.Length;
        if (first == all.Length)
        {
            return null;
        }

        LinePosition position = text.Lines.GetLinePosition(!isUnicode && encoding.IsSingleByte ? FirstInvalid(encoding.GetBytes(all)) ?? first : first);
        return new SourcePosition(position.Line, position.Character);
    }

    private static int? FirstInvalid(byte[] bytes)
    {
        try
        {
            s_strict.GetCharCount(bytes);
            return null;
        }
        catch (DecoderFallbackException fault)
        {
            return fault.Index;
        }
    }
}
