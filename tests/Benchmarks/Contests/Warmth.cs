using System.Runtime;

namespace Benchmarks.Contests;

/// <summary>Waits until the JIT compiler has nothing left to improve: it compiles a method again after 30 calls, and again with what it saw meanwhile.</summary>
static class Warmth
{
    const int FewestPasses = 4;
    const int MostPasses = 40; // reached only where other processes leave the compiler no time
    const int SettledAt = 12; // methods compiled in one pass; a timer or the server may always bring some more
    const int SettledPasses = 2; // in a row: in one alone, the compiler may just not have had its turn

    static readonly TimeSpan s_turn = TimeSpan.FromMilliseconds(60);

    // The compiler begins 100 ms after the last new method was called, and works in the background.
    static readonly TimeSpan s_compilerDelay = TimeSpan.FromMilliseconds(250);

    /// <returns>The methods that the last pass still compiled.</returns>
    public static long Reach(IReadOnlyList<Contest> contests)
    {
        long compiled = 0;
        int settled = 0;
        for (int pass = 0; pass < MostPasses; pass++)
        {
            long before = JitInfo.GetCompiledMethodCount();
            foreach (var contest in contests)
            {
                contest.WarmUp(s_turn);
            }
            Thread.Sleep(s_compilerDelay);
            compiled = JitInfo.GetCompiledMethodCount() - before;
            settled = compiled <= SettledAt ? settled + 1 : 0;
            if (pass + 1 >= FewestPasses && settled >= SettledPasses)
            {
                break;
            }
        }
        return compiled;
    }
}
