namespace Clarifeye.Generated.Emission;

/// <summary>Writes blocks of Markdown as the elements of XML documentation.</summary>
internal static class DocBlocks
{
    /// <summary>What fits beside an element's tag in one line that can be read without scrolling.</summary>
    private const int LongestLine = 160;

    /// <summary>Blocks as the content of an element, in lines that begin with three slashes where it takes more than one.</summary>
    public static string Content(IReadOnlyList<MarkdownBlock> blocks)
    {
        if (blocks is [{ Kind: MarkdownKind.Paragraph } only])
        {
            return Text(only);
        }

        List<string> lines = [.. blocks.SelectMany(Lines)];
        if (lines.Count == 0)
        {
            return "";
        }

        bool isShort = lines.Sum(line => line.Length) <= LongestLine && blocks.All(block => block.Kind != MarkdownKind.Code);
        return isShort ? string.Concat(lines) : lines[0] + string.Concat(lines.Skip(1).Select(line => line.Length == 0 ? "\n///" : "\n/// " + line));
    }

    /// <summary>The text of a paragraph or heading; of other blocks what stands in them, in a row.</summary>
    public static string Text(MarkdownBlock block) => MarkdownInline.ToXml(string.Join(block.IsList ? "; " : " ", block.Texts), block.Addresses);

    private static IEnumerable<string> Lines(MarkdownBlock block)
    {
        switch (block.Kind)
        {
            case MarkdownKind.Paragraph:
                return [$"<para>{Text(block)}</para>"];
            case MarkdownKind.Heading:
                return [$"<para><b>{Text(block)}</b></para>"];
            case MarkdownKind.Code:
                return Around("<code>", block.Texts.Select(line => XmlText.Escape(line.TrimEnd())), "</code>");
            default:
                string type = block.Kind == MarkdownKind.BulletList ? "bullet" : "number";
                return Around($"<list type=\"{type}\">", block.Texts.Select(item => $"<item>{MarkdownInline.ToXml(item, block.Addresses)}</item>"), "</list>");
        }
    }

    // The tags stand in the first and the last line: a line of its own for each would be a quarter of a client's documentation.
    private static List<string> Around(string start, IEnumerable<string> lines, string end)
    {
        List<string> list = [.. lines];
        list[0] = start + list[0];
        list[list.Count - 1] += end;
        return list;
    }
}
