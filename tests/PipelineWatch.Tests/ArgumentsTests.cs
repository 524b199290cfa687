namespace PipelineWatch.Tests;

public class ArgumentsTests
{
    const string Id = "9b42d6e0-f51c-4e83-a70d-25c8b1f4963e";
    const string Run = "--project " + Id + " --run " + Id;

    [Fact]
    public void NothingAsksForTheDemonstration() => Assert.Equal(new Arguments(Target: null, Abort: false, Help: false), Parse(""));

    [Theory]
    [InlineData(Run, "https://eu.app.clarifeye.ai/api/v1")]
    [InlineData(Run + " --region eu", "https://eu.app.clarifeye.ai/api/v1")]
    [InlineData("--region us " + Run, "https://us.app.clarifeye.ai/api/v1")]
    [InlineData(Run + " --url https://clarifeye.example/api/v1", "https://clarifeye.example/api/v1")]
    [InlineData(Run + " --url=http://127.0.0.1:5000/api/v1", "http://127.0.0.1:5000/api/v1")]
    [InlineData("--project=" + Id + " --run=" + Id, "https://eu.app.clarifeye.ai/api/v1")]
    public void ARunIsWatchedAtTheServerThatIsNamed(string line, string server) =>
        Assert.Equal(new Target(new Uri(server), new Guid(Id), new Guid(Id)), Parse(line).Target);

    [Theory]
    [InlineData("--abort", true, false)]
    [InlineData(Run + " --abort", true, false)]
    [InlineData("--help", false, true)]
    [InlineData("-h", false, true)]
    [InlineData("--run nonsense --help", false, true)]
    public void SwitchesAreRead(string line, bool abort, bool help)
    {
        var arguments = Parse(line);
        Assert.Equal((abort, help), (arguments.Abort, arguments.Help));
    }

    [Theory]
    [InlineData("--project " + Id, "--project needs --run")]
    [InlineData("--run " + Id, "--run needs --project")]
    [InlineData("--region eu", "--region and --url need --project and --run")]
    [InlineData("--url https://clarifeye.example", "--region and --url need --project and --run")]
    [InlineData(Run + " --region eu --url https://clarifeye.example", "exclude each other")]
    [InlineData(Run + " --region mars", "--region must be eu or us")]
    [InlineData("--project 7 --run " + Id, "--project must be an id")]
    [InlineData("--project " + Id + " --run {" + Id + "}", "--run must be an id")]
    [InlineData(Run + " --run " + Id, "--run is given twice")]
    [InlineData("--run", "--run needs a value")]
    [InlineData("--run --abort", "--run needs a value")]
    [InlineData("--run=", "--run needs a value")]
    [InlineData("--abort=yes", "--abort takes no value")]
    [InlineData(Run + " --url http://clarifeye.example/api/v1", "--url must begin with https")]
    [InlineData(Run + " --url clarifeye.example", "--url must be the API's address")]
    [InlineData(Run + " --url ftp://clarifeye.example", "--url must be the API's address")]
    [InlineData(Run + " --url https://me:secret@clarifeye.example", "--url must be the API's address")]
    [InlineData("--speed 7", "There is no option --speed")]
    [InlineData("--token secret", "CLARIFEYE_TOKEN, never from the command line")]
    [InlineData("--token=secret", "CLARIFEYE_TOKEN, never from the command line")]
    [InlineData("--abort secret", "Argument 2 is not an option")]
    public void WhatIsWrongIsSaidWithoutRepeatingValues(string line, string words)
    {
        var failure = Assert.Throws<Failure>(() => Parse(line));
        Assert.Equal(ExitCode.WrongArguments, failure.Code);
        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("(--help shows how.)", failure.Message, StringComparison.Ordinal);
    }

    static Arguments Parse(string line) => Arguments.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
