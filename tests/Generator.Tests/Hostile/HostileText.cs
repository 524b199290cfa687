namespace Generator.Tests.Hostile;

/// <summary>Texts that would end a comment, a literal, a line, a name or a template, if something let them.</summary>
internal static class HostileText
{
    public static IReadOnlyList<string> All { get; } =
    [
        "*/ class Evil; /*",
        "\"; Evil(); //",
        "\"\"\"; Evil(); //",
        "\\\"; Evil(); //",
        "\\",
        "</summary>\n class Evil; /// <summary>",
        "<![CDATA[ ]]> <!-- --> & &amp; &#0;",
        "a\n#endif\n#error Evil\nb",
        "a\r\nclass Evil;\rclass Evil2;",
        "a\u2028class Evil;\u2029class Evil2;\u0085class Evil3;\vclass Evil4;\fclass Evil5;",
        "\0\u0001\u001b[31m\u007f",
        "\ud800",
        "a\udc00b",
        "\u202eevil\u2066\u200b\ufeff\u2069",
        "{{ }} {0} {Evil()} $\"{Evil()}\"",
        "`code` **bold** # title | table | - item",
        "@class",
        "default",
        "\u0301\u00ad\u200d",
        "ǅ ʰ ⅷ 𝒜 一 \u0660",
        "%s %n \\u0022; Evil(); //",
        "\\u000a class Evil;",
        "#pragma warning restore CS1591",
        "///",
        "",
        " ",
        "cref=\"T:Evil\" <see cref=\"Evil\"/>",
        "object",
        "global::System.Environment.Exit(1)",
        new string('x', 100_000),
        string.Concat(Enumerable.Repeat("\"*/\n", 5_000)),
    ];

    public static string Everything { get; } = string.Join(" ", All.Where(text => text.Length < 200 && !text.Any(char.IsSurrogate)));
}
