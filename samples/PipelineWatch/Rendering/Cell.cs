using Spectre.Console;

namespace PipelineWatch.Rendering;

/// <summary>Texts on one line: never markup, as they may be the server's, and cut where their place ends.</summary>
static class Cell
{
    static readonly Style s_dim = new(decoration: Decoration.Dim);

    public static Text Of(string text, int width, Style? style = null) => new(Fit(text, width), style);

    public static Text Dim(string text, int width) => Of(text, width, s_dim);

    /// <summary>As much of a text as fits, measured as a terminal does: a Chinese character takes two places.</summary>
    public static string Fit(string text, int width)
    {
        if (text.GetCellWidth() <= width)
        {
            return text;
        }
        int length = Math.Min(text.Length, width);
        while (length > 0 && (char.IsHighSurrogate(text[length - 1]) || text[..length].GetCellWidth() >= width))
        {
            length--;
        }
        return text[..length] + '…';
    }
}
