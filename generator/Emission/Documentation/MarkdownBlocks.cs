using System.Text;

namespace Clarifeye.Generated.Emission;

/// <summary>Divides Markdown into blocks, line by line: each line is looked at a bounded number of times.</summary>
internal sealed class MarkdownBlocks
{
    private const int LongestText = 16_000;
    private const int MostBlocks = 60;

    private readonly List<MarkdownBlock> _blocks = [];
    private readonly Dictionary<string, string> _addresses = new(StringComparer.OrdinalIgnoreCase);
    private readonly string[] _lines;
    private MarkdownBlock? _open;
    private StringBuilder? _item;
    private List<string> _itemTexts = [];
    private bool _isAfterBlank;
    private int _line;

    private MarkdownBlocks(string text) => _lines = XmlText.Lines(text);

    /// <summary>The blocks that say something; of an endless text the beginning.</summary>
    public static IReadOnlyList<MarkdownBlock> Of(string? markdown)
    {
        if (string.IsNullOrWhiteSpace(markdown))
        {
            return [];
        }

        string text = markdown!.Length <= LongestText ? markdown : markdown.Substring(0, LongestText) + "…";
        var blocks = new MarkdownBlocks(HtmlBlocks.ToMarkdown(text));
        blocks.Read();
        return [.. blocks._blocks.Where(block => block.SaysSomething).Take(MostBlocks)];
    }

    private void Read()
    {
        while (_line < _lines.Length)
        {
            string line = _lines[_line++];
            string text = line.Trim();
            if (text.Length > 0 && text[0] == '>')
            {
                line = text = text.Substring(QuoteMarks(text));
            }

            if (text.Length == 0)
            {
                _isAfterBlank = true;
                _open = _open is { IsList: true } ? _open : null;
                continue;
            }

            ReadLine(line, text);
            _isAfterBlank = false;
        }

        EndItem();
    }

    /// <summary>The length of the marks of quotations inside each other.</summary>
    private static int QuoteMarks(string text)
    {
        int length = 0;
        while (length < text.Length && (text[length] == '>' || char.IsWhiteSpace(text[length])))
        {
            length++;
        }

        return length;
    }

    private void ReadLine(string line, string text)
    {
        if (MarkdownLine.Fence(line) is { } fence)
        {
            ReadFenced(fence);
        }
        else if (_open is null && MarkdownLine.IsIndented(line))
        {
            ReadIndented(line);
        }
        else if (MarkdownLine.Heading(text) is { } heading)
        {
            Close(Block(MarkdownKind.Heading, [heading]));
        }
        else if (_open is { Kind: MarkdownKind.Paragraph } && MarkdownLine.IsUnderline(text))
        {
            _blocks[_blocks.Count - 1] = _open with { Kind = MarkdownKind.Heading };
            _open = null;
        }
        else if (MarkdownLine.IsRule(text))
        {
            _open = null;
        }
        else if (text.IndexOf('|') >= 0 && _line < _lines.Length && MarkdownLine.IsTableRule(_lines[_line].Trim()))
        {
            ReadTable(text);
        }
        else if (MarkdownLine.ItemMark(text, out bool isNumbered) is > 0 and var mark)
        {
            AddItem(text.Substring(mark), isNumbered ? MarkdownKind.NumberedList : MarkdownKind.BulletList);
        }
        else if (_open is not { Kind: MarkdownKind.Paragraph } && MarkdownLine.Definition(text) is { } definition)
        {
            _addresses[definition.Name] = definition.Address;
        }
        else
        {
            AddText(line, text);
        }
    }

    private void ReadFenced(string fence)
    {
        var code = Block(MarkdownKind.Code, []);
        while (_line < _lines.Length)
        {
            string line = _lines[_line++];
            if (MarkdownLine.Fence(line) is { } end && end[0] == fence[0] && end.Length >= fence.Length && line.Trim().Length == end.Length)
            {
                break;
            }

            code.Texts.Add(line);
        }

        Close(code);
    }

    private void ReadIndented(string line)
    {
        var code = Block(MarkdownKind.Code, [MarkdownLine.WithoutIndentation(line)]);
        while (_line < _lines.Length && MarkdownLine.IsIndented(_lines[_line]))
        {
            code.Texts.Add(MarkdownLine.WithoutIndentation(_lines[_line++]));
        }

        Close(code);
    }

    private void ReadTable(string head)
    {
        Close(Block(MarkdownKind.Paragraph, [MarkdownLine.Row(head)]));
        _line++;
        var rows = Block(MarkdownKind.BulletList, []);
        while (_line < _lines.Length && _lines[_line].IndexOf('|') >= 0)
        {
            rows.Texts.Add(MarkdownLine.Row(_lines[_line++]));
        }

        Close(rows);
    }

    private void AddItem(string text, MarkdownKind kind)
    {
        EndItem();
        if (_open is not { IsList: true } || (_open.Kind != kind && _isAfterBlank))
        {
            Close(Block(kind, []));
            _open = _blocks[_blocks.Count - 1];
        }

        _open.Texts.Add(text);
    }

    private void AddText(string line, string text)
    {
        bool continues = _open is not null && (!_isAfterBlank || line[0] is ' ' or '\t');
        if (!continues)
        {
            Close(Block(MarkdownKind.Paragraph, [text]));
            _open = _blocks[_blocks.Count - 1];
            return;
        }

        List<string> texts = _open!.Texts;
        if (!_open.IsList)
        {
            texts.Add(text);
            return;
        }

        if (_item is null)
        {
            _item = new StringBuilder(texts[texts.Count - 1]);
            _itemTexts = texts;
        }

        _item.Append(' ').Append(text);
    }

    /// <summary>Puts an item of several lines together, when the last of them is known.</summary>
    private void EndItem()
    {
        if (_item is not null)
        {
            _itemTexts[_itemTexts.Count - 1] = _item.ToString();
            _item = null;
        }
    }

    private MarkdownBlock Block(MarkdownKind kind, List<string> texts) => new(kind, texts, _addresses);

    private void Close(MarkdownBlock block)
    {
        _blocks.Add(block);
        _open = null;
    }
}
