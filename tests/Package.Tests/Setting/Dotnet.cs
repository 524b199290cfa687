using System.Diagnostics;

namespace Package.Tests.Setting;

/// <summary>Runs the dotnet command as a user would in a folder, without the settings of the test run around it.</summary>
internal static class Dotnet
{
    public static Task<CommandResult> Run(string folder, params string[] arguments) => Command.Run(StartInfo(folder, arguments));

    private static ProcessStartInfo StartInfo(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder };

        // `dotnet test` hands its own MSBuild's paths to the tests; another build must not take them over.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        // A server that outlives the command would keep its output open, and the command would seem never to end.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        return start;
    }
}
