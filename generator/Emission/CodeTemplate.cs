using System.Runtime.CompilerServices;
using System.Text;

namespace Clarifeye.Generated.Emission;

/// <summary>
/// A raw-string template that keeps its shape: a multi-line value takes the indentation of the hole it fills, and a line
/// that holds nothing but empty holes disappears. It accepts strings only, so that nothing is formatted by a culture.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct CodeTemplate
{
    private readonly State _state;

    public CodeTemplate(int literalLength, int holeCount) => _state = new State(literalLength + (holeCount * 32));

    public void AppendLiteral(string literal) => _state.AppendLiteral(literal);

    public void AppendFormatted(string? value) => _state.AppendValue(value);

    public override string ToString() => _state.Finish();

    private sealed class State(int capacity)
    {
        private readonly StringBuilder _text = new(capacity);
        private int _lineStart;
        private bool _lineIsOnlyEmptyHoles;

        public void AppendLiteral(string literal)
        {
            int start = 0;
            if (_lineIsOnlyEmptyHoles && literal.StartsWith("\n", StringComparison.Ordinal))
            {
                _text.Length = _lineStart;
                start = IsBlankBefore() && literal.StartsWith("\n\n", StringComparison.Ordinal) ? 2 : 1;
            }

            _lineIsOnlyEmptyHoles = false;
            _text.Append(literal, start, literal.Length - start);
            int lastBreak = literal.LastIndexOf('\n');
            if (lastBreak >= start)
            {
                _lineStart = _text.Length - (literal.Length - lastBreak - 1);
            }
        }

        public void AppendValue(string? value)
        {
            if (string.IsNullOrEmpty(value))
            {
                _lineIsOnlyEmptyHoles = IndentationLength() == _text.Length - _lineStart;
                return;
            }

            _lineIsOnlyEmptyHoles = false;
            int lineBreak = value!.IndexOf('\n');
            if (lineBreak < 0)
            {
                _text.Append(value);
                return;
            }

            AppendIndented(value, lineBreak);
        }

        public string Finish()
        {
            if (_lineIsOnlyEmptyHoles)
            {
                _text.Length = Math.Max(0, _lineStart - 1);
            }

            return _text.ToString();
        }

        private void AppendIndented(string value, int lineBreak)
        {
            string indentation = _text.ToString(_lineStart, IndentationLength());
            int start = 0;
            while (lineBreak >= 0)
            {
                _text.Append(value, start, lineBreak - start).Append('\n');
                _lineStart = _text.Length;
                start = lineBreak + 1;
                lineBreak = value.IndexOf('\n', start);
                int end = lineBreak < 0 ? value.Length : lineBreak;
                if (end > start)
                {
                    _text.Append(indentation);
                }
            }

            _text.Append(value, start, value.Length - start);
        }

        /// <summary>A line that disappears between two blank ones takes one of them along.</summary>
        private bool IsBlankBefore() => _text.Length >= 2 && _text[_text.Length - 1] == '\n' && _text[_text.Length - 2] == '\n';

        private int IndentationLength()
        {
            int end = _lineStart;
            while (end < _text.Length && _text[end] == ' ')
            {
                end++;
            }

            return end - _lineStart;
        }
    }
}
