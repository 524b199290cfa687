using PipelineWatch.ClarifeyeApi;

namespace PipelineWatch;

/// <summary>What the command line asks for; without a <see cref="Target"/>, the demonstration.</summary>
/// <param name="Target">The run to watch at the real service.</param>
/// <param name="Abort">Whether to abort the run before watching it.</param>
/// <param name="Help">Whether to print the help and do nothing else.</param>
sealed record Arguments(Target? Target, bool Abort, bool Help)
{
    /// <exception cref="Failure">With <see cref="ExitCode.WrongArguments"/> and what to write instead.</exception>
    public static Arguments Parse(IReadOnlyList<string> words)
    {
        var options = Options.Read(words);
        return options.Has("--help")
            ? new Arguments(Target: null, Abort: false, Help: true)
            : new Arguments(TargetOf(options), options.Has("--abort"), Help: false);
    }

    static Target? TargetOf(Options options)
    {
        var project = options.Value("--project") is { } projectText ? Id("--project", projectText) : (Guid?)null;
        var run = options.Value("--run") is { } runText ? Id("--run", runText) : (Guid?)null;
        var server = Server(options);
        return (project, run) switch
        {
            ({ } projectId, { } runId) => new Target(server ?? ClarifeyeServers.Eu, projectId, runId),
            (null, null) when server is null => null,
            (null, null) => throw Wrong("--region and --url need --project and --run, which say what to watch there."),
            (null, _) => throw Wrong("--run needs --project, the id of the project that the run belongs to."),
            (_, null) => throw Wrong("--project needs --run, the id of the run to watch."),
        };
    }

    static Uri? Server(Options options) => (options.Value("--region"), options.Value("--url")) switch
    {
        (null, null) => null,
        ("eu", null) => ClarifeyeServers.Eu,
        ("us", null) => ClarifeyeServers.Us,
        (_, null) => throw Wrong("--region must be eu or us."),
        (null, { } url) => Address(url),
        _ => throw Wrong("--region and --url exclude each other: give one of them."),
    };

    static Guid Id(string option, string text) =>
        Guid.TryParseExact(text, "D", out var id) ? id : throw Wrong($"{option} must be an id like 9b42d6e0-f51c-4e83-a70d-25c8b1f4963e.");

    static Uri Address(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https")
            || url.UserInfo.Length + url.Query.Length + url.Fragment.Length > 0)
        {
            throw Wrong("--url must be the API's address, like https://eu.app.clarifeye.ai/api/v1.");
        }
        return url.Scheme == "https" || url.IsLoopback
            ? url
            : throw Wrong("--url must begin with https: a token is not sent in the clear beyond this machine.");
    }

    static Failure Wrong(string sentence) => new(ExitCode.WrongArguments, sentence + Options.SeeHelp);
}
