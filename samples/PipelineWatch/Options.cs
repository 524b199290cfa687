namespace PipelineWatch;

/// <summary>The options of the command line, as <c>--name value</c> or <c>--name=value</c>, each at most once.</summary>
/// <remarks>No sentence repeats a value: someone may have pasted a token there.</remarks>
sealed class Options
{
    public const string SeeHelp = " (--help shows how.)";

    static readonly string[] s_switches = ["--abort", "--help"];
    static readonly string[] s_withValue = ["--project", "--run", "--region", "--url"];
    readonly Dictionary<string, string> _values = [];

    public bool Has(string name) => _values.ContainsKey(name);

    public string? Value(string name) => _values.GetValueOrDefault(name);

    /// <exception cref="Failure">With <see cref="ExitCode.WrongArguments"/>.</exception>
    public static Options Read(IReadOnlyList<string> words)
    {
        var options = new Options();
        for (int i = 0; i < words.Count; i++)
        {
            string word = words[i] == "-h" ? "--help" : words[i];
            string[] parts = word.Split('=', 2);
            if (!options._values.TryAdd(parts[0], ValueOf(parts, words, ref i)))
            {
                throw Wrong($"{parts[0]} is given twice.");
            }
        }
        return options;
    }

    static string ValueOf(string[] parts, IReadOnlyList<string> words, ref int index)
    {
        string name = parts[0];
        if (s_switches.Contains(name))
        {
            return parts.Length == 1 ? "" : throw Wrong($"{name} takes no value.");
        }
        if (!s_withValue.Contains(name))
        {
            throw Unknown(name, index);
        }
        if (parts.Length == 1 && index + 1 < words.Count && !words[index + 1].StartsWith('-'))
        {
            return words[++index];
        }
        return parts is [_, { Length: > 0 } value] ? value : throw Wrong($"{name} needs a value.");
    }

    static Failure Unknown(string name, int index) => name switch
    {
        "--token" => Wrong($"The token is read from the environment variable {AccessToken.Variable}, never from the command line."),
        ['-', '-', .. var rest] when rest.Length is > 0 and <= 20 && rest.All(char.IsAsciiLetterOrDigit) => Wrong($"There is no option {name}."),
        _ => Wrong($"Argument {index + 1} is not an option of this program."),
    };

    static Failure Wrong(string sentence) => new(ExitCode.WrongArguments, sentence + SeeHelp);
}
