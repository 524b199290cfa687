using System.Diagnostics;
using Benchmarks.Http;
using Benchmarks.Payloads;
using Benchmarks.Peers;
using Benchmarks.Wide;

namespace Benchmarks.Contests;

/// <summary>All figures of reading, writing and calling in about a minute.</summary>
static class QuickMode
{
    const int Rounds = 5;

    /// <param name="all">Measures every peer and not only the one of the ratios, and shows microseconds.</param>
    public static async Task RunAsync(bool all)
    {
        long start = Stopwatch.GetTimestamp();
        IReadOnlyList<Peer> peers = all ? Peer.All : [Generated.Peer, Peers.SystemTextJson.SourceGenerated.Peer];
        Agreement.Check(peers);
        await using var medium = await HttpCalls.StartAsync(Payload.Medium);
        await using var large = await HttpCalls.StartAsync(Payload.Large);
        await Agreement.CheckAsync(medium, Payload.Medium);
        await Agreement.CheckAsync(large, Payload.Large);
        var figures = Figures(peers, medium, large, all).ToArray();
        Contest[] contests = [.. figures.Select(figure => figure.Contest).Distinct()];

        long stillCompiled = Warmth.Reach(contests);
        // A round visits every contest, so that a minute of noise spoils one round of each and not all rounds of one.
        for (int round = 0; round < Rounds; round++)
        {
            foreach (var contest in contests)
            {
                contest.RunRound();
            }
        }

        foreach (var figure in figures)
        {
            figure.Print();
        }
        if (all)
        {
            Table.Print(contests);
        }
        await Console.Error.WriteLineAsync(FormattableString.Invariant(
            $"{Stopwatch.GetElapsedTime(start).TotalSeconds:0} s; the JIT compiler still compiled {stillCompiled} methods in the last pass of the warm-up"));
    }

    static IEnumerable<Figure> Figures(IReadOnlyList<Peer> peers, HttpCalls medium, HttpCalls large, bool all)
    {
        var reads = Payload.All.ToDictionary(payload => payload, payload => SerializationContests.Read(payload, peers));
        Contest getMedium = HttpContests.Get("get-medium", medium, all), getLarge = HttpContests.Get("get-large", large, all);

        IEnumerable<Contest> times =
        [
            .. reads.Values,
            SerializationContests.Write(Payload.Small, peers),
            SerializationContests.Write(Payload.Medium, peers),
            SerializationContests.Write(Payload.Large, peers),
            SerializationContests.Walk(Payload.Medium),
            WideContests.Reversed(),
            getMedium,
            getLarge,
        ];
        IEnumerable<Contest> others = all ? [HttpContests.Post("post", medium), .. WideContests.All()] : [];
        return times.Concat(others).Select(Figure.Time).Concat(
        [
            Figure.Allocation("alloc-medium", reads[Payload.Medium]),
            Figure.Allocation("alloc-large", reads[Payload.Large]),
            Figure.Allocation("get-large-alloc", getLarge),
        ]);
    }
}
