using System.Net;
using System.Text;

namespace Clarifeye.Generated.Emission;

/// <summary>Makes XML of the text in a block: code and links become elements, other markup goes (CommonMark 0.31, section 6).</summary>
internal sealed class MarkdownInline
{
    private const string Escapable = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private const int LongestEntity = 32;

    // A piece is empty once it turns out to be the mark of an emphasis.
    private readonly List<string> _pieces = [];
    private readonly Dictionary<string, Stack<int>> _emphases = new(StringComparer.Ordinal);
    private readonly HashSet<int> _unclosed = [];
    private readonly StringBuilder _plain = new();
    private readonly string _text;
    private readonly IReadOnlyDictionary<string, string>? _addresses;

    private MarkdownInline(string text, IReadOnlyDictionary<string, string>? addresses)
    {
        _text = text;
        _addresses = addresses;
    }

    // Inside a link there are no others.
    private bool HasLinks => _addresses is not null;

    public static string ToXml(string text, IReadOnlyDictionary<string, string> addresses) => new MarkdownInline(text, addresses).Read();

    private static string WithoutLinks(string text) => new MarkdownInline(text, null).Read();

    private string Read()
    {
        for (int i = 0; i < _text.Length;)
        {
            i += Step(i);
        }

        Flush();
        return string.Concat(_pieces).Trim();
    }

    /// <summary>Takes what stands there, and says how long it is.</summary>
    private int Step(int at)
    {
        int taken = _text[at] switch
        {
            '\\' when at + 1 < _text.Length && Escapable.IndexOf(_text[at + 1]) >= 0 => Plain(_text[at + 1].ToString(), 2),
            '`' => Code(at),
            '!' when at + 1 < _text.Length && _text[at + 1] == '[' => Link(at + 1, 1),
            '[' => Link(at, 0),
            '<' => Tag(at),
            '&' => Entity(at),
            'h' when HasLinks => Address(at),
            '*' or '_' => Emphasis(at),
            '~' when at + 1 < _text.Length && _text[at + 1] == '~' => 2,
            _ => 0,
        };
        return taken > 0 ? taken : Plain(_text[at].ToString(), 1);
    }

    private int Plain(string text, int length)
    {
        _plain.Append(text);
        return length;
    }

    private int Element(string xml, int length)
    {
        Flush();
        _pieces.Add(xml);
        return length;
    }

    private void Flush()
    {
        if (_plain.Length > 0)
        {
            _pieces.Add(XmlText.Escape(_plain.ToString()));
            _plain.Clear();
        }
    }

    private int Code(int at)
    {
        int marks = MarkdownLine.Run(_text, at);
        for (int end = _unclosed.Contains(marks) ? -1 : _text.IndexOf('`', at + marks); end >= 0; end = _text.IndexOf('`', end))
        {
            int run = MarkdownLine.Run(_text, end);
            if (run == marks)
            {
                string code = XmlText.Escape(_text.Substring(at + marks, end - at - marks)).Trim();
                return Element(code.Length == 0 ? "" : $"<c>{code}</c>", end + marks - at);
            }

            end += run;
            if (end >= _text.Length)
            {
                break;
            }
        }

        // Not to be looked for again by each later run of that length.
        _unclosed.Add(marks);
        return Plain(new string('`', marks), marks);
    }

    private int Link(int at, int before)
    {
        if (MarkdownLink.Read(_text, at) is not { } link)
        {
            return 0;
        }

        string text = WithoutLinks(link.Text);
        string target = link.Name is { } name && _addresses is not null && _addresses.TryGetValue(name, out string? known) ? known : link.Target;
        return Element(HasLinks && before == 0 && text.Length > 0 ? MarkdownLink.See(target, text) : text, before + link.Length);
    }

    private int Tag(int at)
    {
        if (HtmlTag.Read(_text, at) is { } tag)
        {
            string? closing = tag is { IsEnd: false, Name: "a" or "code" or "kbd" or "tt" or "samp" } ? $"</{tag.Name}>" : null;
            int end = closing is null ? -1 : _text.IndexOf(closing, at + tag.Length, Math.Min(1000, _text.Length - at - tag.Length), StringComparison.OrdinalIgnoreCase);
            if (end < 0)
            {
                return Plain(tag.Name is "br" or "img" ? " " : "", tag.Length);
            }

            string inner = _text.Substring(at + tag.Length, end - at - tag.Length);
            string xml = tag.Name == "a" ? WithoutLinks(inner) : XmlText.Escape(WebUtility.HtmlDecode(inner)).Trim();
            string element = tag.Name != "a" ? $"<c>{xml}</c>" : tag.Reference is { } target && HasLinks ? MarkdownLink.See(WebUtility.HtmlDecode(target), xml) : xml;
            return Element(xml.Length == 0 ? "" : element, end + closing!.Length - at);
        }

        int close = _text.IndexOf('>', at, Math.Min(MarkdownLink.LongestTarget, _text.Length - at));
        string address = close < 0 ? "" : _text.Substring(at + 1, close - at - 1);
        return HasLinks && MarkdownLink.IsAddress(address) ? Element(MarkdownLink.See(address, XmlText.Escape(address)), close + 1 - at) : 0;
    }

    private int Entity(int at)
    {
        int end = _text.IndexOf(';', at, Math.Min(LongestEntity, _text.Length - at));
        if (end < 0)
        {
            return 0;
        }

        string entity = _text.Substring(at, end + 1 - at);
        string decoded = WebUtility.HtmlDecode(entity);
        return decoded == entity ? 0 : Plain(decoded.Replace('\u00A0', ' '), entity.Length);
    }

    private int Address(int at)
    {
        bool starts = at == 0 || !char.IsLetterOrDigit(_text[at - 1]);
        string address = starts ? MarkdownLink.AddressAt(_text, at) : "";
        return address.Length == 0 ? 0 : Element(MarkdownLink.See(address, XmlText.Escape(address)), address.Length);
    }

    private int Emphasis(int at)
    {
        int length = MarkdownLine.Run(_text, at);
        char before = at == 0 ? ' ' : _text[at - 1];
        char after = at + length == _text.Length ? ' ' : _text[at + length];
        bool insideWord = _text[at] == '_' && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
        string mark = _text.Substring(at, length);
        if (length > 3 || insideWord)
        {
            return Plain(mark, length);
        }

        Stack<int> open = _emphases.TryGetValue(mark, out Stack<int>? known) ? known : _emphases[mark] = new Stack<int>();
        bool closes = !char.IsWhiteSpace(before) && open.Count > 0 && !(mark[0] == '_' && char.IsLetterOrDigit(after));
        bool opens = !char.IsWhiteSpace(after) && !(mark[0] == '_' && char.IsLetterOrDigit(before));
        if (closes)
        {
            Flush();
            _pieces[open.Pop()] = "";
        }
        else if (opens)
        {
            Flush();
            open.Push(_pieces.Count);
            _pieces.Add(mark);
        }
        else
        {
            Plain(mark, length);
        }

        return length;
    }
}
