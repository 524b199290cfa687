namespace Generator.Tests.Support;

/// <summary>
/// Compares texts with the files that were accepted, by Verify's conventions: <c>Name.verified.cs</c> is expected, <c>Name.received.cs</c> is written beside it when it
/// differs. CLARIFEYE_ACCEPT=1 in the environment accepts what is received.
/// </summary>
internal static class Snapshot
{
    private static readonly bool s_accepts = Environment.GetEnvironmentVariable("CLARIFEYE_ACCEPT") == "1";

    /// <summary>Compares all texts of a folder: none may be missing, and none too many.</summary>
    /// <param name="texts">The texts by file name, such as <c>ShopClient.cs</c>.</param>
    public static void Compare(string folder, IReadOnlyDictionary<string, string> texts)
    {
        foreach (string stale in Directory.GetFiles(folder, "*.received.*"))
        {
            File.Delete(stale);
        }

        if (s_accepts)
        {
            Accept(folder, texts);
        }

        string[] differing = [.. texts.Where(text => Differs(folder, text.Key, text.Value)).Select(text => text.Key)];
        Assert.True(differing.Length == 0, $"Differs from what was accepted in {folder}: {string.Join(", ", differing)}. Compare the received with the verified files; CLARIFEYE_ACCEPT=1 accepts them.");
        Assert.Equal(texts.Keys.Select(name => Path.GetFileName(Beside(folder, name, "verified"))).Order(), Verified(folder).Select(path => Path.GetFileName(path)!).Order());
    }

    public static IEnumerable<string> Verified(string folder, string extension = "*") => Directory.GetFiles(folder, "*.verified." + extension);

    private static void Accept(string folder, IReadOnlyDictionary<string, string> texts)
    {
        foreach (string old in Verified(folder))
        {
            File.Delete(old);
        }

        foreach ((string name, string text) in texts)
        {
            File.WriteAllText(Beside(folder, name, "verified"), text);
        }
    }

    private static bool Differs(string folder, string name, string text)
    {
        string verified = Beside(folder, name, "verified");
        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == text)
        {
            return false;
        }

        File.WriteAllText(Beside(folder, name, "received"), text);
        return true;
    }

    private static string Beside(string folder, string name, string state) =>
        Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(name)}.{state}{Path.GetExtension(name)}");
}
