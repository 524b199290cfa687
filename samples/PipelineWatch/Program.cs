using PipelineWatch;
using PipelineWatch.Rendering;
using Spectre.Console;

using var stop = new StopSignal();
bool isPlain = Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Ansi;
IRunDisplay display = isPlain ? new PlainLines(Console.Out, TimeProvider.System) : new LiveTable(AnsiConsole.Console, TimeProvider.System);

var command = new WatchCommand(display, Console.Out, Console.Error, TimeProvider.System);
return (int)await command.RunAsync(args, Environment.GetEnvironmentVariable(AccessToken.Variable), stop.Token);
