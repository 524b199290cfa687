namespace Clarifeye.Generated.Emission;

/// <summary>Writes the document's words as XML documentation; what they contain never becomes code.</summary>
internal static class Docs
{
    /// <summary>The first paragraph as summary, the rest as remarks.</summary>
    public static string Summary(string? markdown)
    {
        IReadOnlyList<MarkdownBlock> blocks = MarkdownBlocks.Of(markdown);
        MarkdownBlock? summary = blocks.FirstOrDefault(block => block.Kind == MarkdownKind.Paragraph) ?? blocks.FirstOrDefault(block => block.Kind != MarkdownKind.Code);

        // A heading above the first paragraph says what the name says.
        return summary is null
            ? Remarks(blocks)
            : Code.Lines([$"/// <summary>{DocBlocks.Text(summary)}</summary>", Remarks([.. blocks.Where((block, i) => !ReferenceEquals(block, summary) && !(block.Kind == MarkdownKind.Heading && i == 0))])]);
    }

    /// <summary>Remarks beside a summary of their own, which they need not say again.</summary>
    public static string Remarks(string? markdown, string? summary)
    {
        IReadOnlyList<MarkdownBlock> blocks = MarkdownBlocks.Of(markdown);
        bool repeats = summary is not null && blocks.Count > 0 && Plain(string.Join(" ", blocks[0].Texts)) == Plain(summary);
        return Remarks([.. blocks.Skip(repeats ? 1 : 0)]);
    }

    public static string Returns(string? markdown) => DocBlocks.Content(MarkdownBlocks.Of(markdown)) is { Length: > 0 } content ? $"/// <returns>{content}</returns>" : "";

    /// <summary>Where the document sends its readers for more.</summary>
    public static string SeeAlso(string? address, string? text) =>
        address is null || !MarkdownLink.IsAddress(address) ? "" : $"/// <seealso href=\"{XmlText.Attribute(address)}\">{XmlText.Line(string.IsNullOrWhiteSpace(text) ? address : text!)}</seealso>";

    public static string Parameter(string name, string markdown) => $"/// <param name=\"{name.TrimStart('@')}\">{DocBlocks.Content(MarkdownBlocks.Of(markdown))}</param>";

    public static string Obsolete(bool isObsolete, string? markdown) => isObsolete ? Deprecation.Attribute(markdown) : "";

    private static string Remarks(IReadOnlyList<MarkdownBlock> blocks) => blocks.Count == 0 ? "" : $"/// <remarks>{DocBlocks.Content(blocks)}</remarks>";

    private static string Plain(string text) => text.Trim().TrimEnd('.').ToUpperInvariant();
}
