using BenchmarkDotNet.Running;
using Benchmarks.Contests;
using Benchmarks.Startup;

bool all = args.Contains("--verbose");
bool isQuick = args.Contains("--quick");
bool isStartup = args.Contains("--startup");
if (isQuick)
{
    await QuickMode.RunAsync(all);
}
if (isStartup)
{
    StartupMode.Run(all);
}
if (!isQuick && !isStartup)
{
    BenchmarkSwitcher.FromAssembly(typeof(QuickMode).Assembly).Run(args);
}
