using System.Text.RegularExpressions;

namespace Package.Tests.Setting;

/// <summary>The README that ships in the package, and its fenced blocks.</summary>
internal static partial class Readme
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(Repository.Folder, "README.md"));

    /// <summary>The text of the first block of a language below a heading.</summary>
    public static string Block(string heading, string language)
    {
        int start = Text.IndexOf($"\n{heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"README.md has no heading '{heading}'.");
        Match? block = Blocks.Matches(Text, start).FirstOrDefault(match => match.Groups["language"].Value == language);
        Assert.True(block is not null, $"README.md has no block of {language} below '{heading}'.");
        return block!.Groups["text"].Value;
    }

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks { get; }
}
