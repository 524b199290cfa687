using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>Turns rising byte offsets into lines and columns, each byte looked at once: a document may be a single line.</summary>
internal ref struct Utf8Positions(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private int _offset;
    private int _line;
    private int _column;

    public SourcePosition At(long offset)
    {
        int end = (int)Math.Min(offset, _text.Length);
        for (; _offset < end; _offset++)
        {
            byte unit = _text[_offset];
            if (unit == '\n')
            {
                _line++;
                _column = 0;
            }
            else if ((unit & 0xC0) != 0x80)
            {
                // A character of four bytes takes two UTF-16 units.
                _column += unit >= 0xF0 ? 2 : 1;
            }
        }

        return new(_line, _column);
    }
}
