namespace Clarifeye.Generated.Emission;

/// <summary>Writes the document's words as XML documentation; what they contain never becomes code.</summary>
internal static class Docs
{
    public static string Summary(string? markdown) => Element("summary", markdown);

    public static string Remarks(string? markdown) => Element("remarks", markdown);

    public static string Parameter(string name, string markdown) => Element("param", markdown, $" name=\"{name.TrimStart('@')}\"");

    public static string Obsolete(bool isObsolete) => isObsolete ? "[global::System.Obsolete(\"The API's document marks this as deprecated.\")]" : "";

    private static string Element(string element, string? markdown, string attributes = "")
    {
        string[] paragraphs = DocText.Paragraphs(markdown);
        return paragraphs.Length switch
        {
            0 => "",
            1 => $"/// <{element}{attributes}>{paragraphs[0]}</{element}>",
            _ => $"/// <{element}{attributes}>\n{string.Join("\n", paragraphs.Select(paragraph => $"/// <para>{paragraph}</para>"))}\n/// </{element}>",
        };
    }
}
