using System.Text.RegularExpressions;

namespace Package.Tests.Setting;

/// <summary>The README that ships in the package, and its fenced blocks.</summary>
internal static partial class Readme
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(Repository.Folder, "README.md"));

    /// <summary>The text of a block of a language below a heading, the first by default.</summary>
    public static string Block(string heading, string language, int index = 0)
    {
        int start = Text.IndexOf($"\n{heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"README.md has no heading '{heading}'.");
        Match? block = Blocks.Matches(Text, start).Where(match => match.Groups["language"].Value == language).ElementAtOrDefault(index);
        Assert.True(block is not null, $"README.md has no block {index + 1} of {language} below '{heading}'.");
        return block!.Groups["text"].Value;
    }

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks { get; }
}
