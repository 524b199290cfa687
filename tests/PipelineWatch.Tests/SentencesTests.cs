using System.Net;
using Clarifeye.Runtime;

namespace PipelineWatch.Tests;

public class SentencesTests
{
    static readonly Target s_target = new(new Uri("https://clarifeye.example/api/v1"), Guid.Empty, Guid.Empty);

    [Fact]
    public void AServerThatTakesTooLong() =>
        Says(new TimeoutException("getPipelineRun"), ExitCode.TimedOut, "clarifeye.example took too long to answer: try again later.");

    [Fact]
    public void AnAnswerOfAnotherShape() => Says(
        new UnreadableResponseException("getPipelineRun", HttpStatusCode.OK, "<html>"), ExitCode.ServiceProblem,
        "https://clarifeye.example/api/v1 answered, but not as the Clarifeye API does: check --url or --region.");

    [Fact]
    public void AnyOtherErrorHasTheServersWords() => Says(
        new ApiException("getPipelineRun", HttpStatusCode.ServiceUnavailable, """{"detail":"Maintenance until noon."}"""), ExitCode.ServiceProblem,
        "clarifeye.example can't do it: getPipelineRun: the server answered 503 ServiceUnavailable: Maintenance until noon.");

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, "its name is unknown")]
    [InlineData(HttpRequestError.ConnectionError, "no connection")]
    [InlineData(HttpRequestError.SecureConnectionError, "its certificate or TLS is not accepted")]
    [InlineData(HttpRequestError.Unknown, "no answer")]
    public void AServerThatCannotBeReached(HttpRequestError error, string reason) =>
        Says(new HttpRequestException(error), ExitCode.Unreachable, $"clarifeye.example can't be reached ({reason}): check the network and --url.");

    [Fact]
    public void AConnectionThatBreaks() => Says(
        new HttpIOException(HttpRequestError.ResponseEnded), ExitCode.Unreachable,
        "The connection to clarifeye.example broke (it ended in the middle of an answer): start again to watch on.");

    [Fact]
    public void WhatIsNotAboutTheServiceIsLeftToOthers() => Assert.Null(Sentences.About(s_target, new InvalidOperationException(), CancellationToken.None));

    [Fact]
    public void WhateverElseHappensIsASentenceToo()
    {
        var failure = Sentences.For(new InvalidOperationException("The chimney smokes."), CancellationToken.None);
        Assert.Equal((ExitCode.Unexpected, "Something unexpected went wrong: The chimney smokes."), (failure.Code, failure.Message));
    }

    static void Says(Exception exception, ExitCode code, string sentence)
    {
        var failure = Sentences.About(s_target, exception, CancellationToken.None);
        Assert.Equal((code, sentence), (failure?.Code, failure?.Message));
    }
}
