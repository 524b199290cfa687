using System.Diagnostics;
using Package.Tests.Setting;

namespace Package.Tests;

/// <summary>A program with a generated client is published with Native AOT as it is: without a warning, and about as small as one written by hand.</summary>
public sealed class AotTests(AotPrograms programs, ITestOutputHelper output) : IClassFixture<AotPrograms>
{
    // In bytes. It was smaller than the one by hand when this was written; linking all decoders of the handler, as an example, costs more than this.
    private const long LargestSurplus = 250_000;

    [Fact]
    public void PublishingGivesNoWarning()
    {
        programs.Find("Generated");
        programs.Publishing.WasClean();
    }

    [Fact]
    public async Task TheProgramReadsWhatTheServerSends()
    {
        await using RunServer server = await RunServer.Start();
        CommandResult result = await Command.Run(new ProcessStartInfo(programs.Find("Generated"), [server.Address]));
        Assert.Equal("Completed 2", result.Succeeded().Output.Trim());
    }

    [Fact]
    public async Task JsonSerializerReadsAndWritesByTheResolver()
    {
        CommandResult result = await Command.Run(new ProcessStartInfo(programs.Find("Serialized")));
        Assert.Equal(["True", "True"], result.Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public void TheProgramIsAboutAsSmallAsOneWrittenByHand()
    {
        long generated = Size("Generated");
        long byHand = Size("ByHand");
        output.WriteLine($"bytes: generated {generated:N0}, by hand {byHand:N0}, HttpClient alone {Size("HttpAlone"):N0}, JsonSerializer with the resolver {Size("Serialized"):N0}");
        Assert.InRange(generated, 1, byHand + LargestSurplus);
    }

    private long Size(string name) => new FileInfo(programs.Find(name)).Length;
}
