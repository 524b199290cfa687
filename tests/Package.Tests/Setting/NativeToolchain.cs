namespace Package.Tests.Setting;

/// <summary>What Native AOT needs on Linux beside the SDK (https://learn.microsoft.com/dotnet/core/deploying/native-aot/#prerequisites).</summary>
internal static class NativeToolchain
{
    /// <summary>What is missing and how to get it; null when all is here.</summary>
    public static string? Missing { get; } = Find();

    private static string? Find() =>
        !OperatingSystem.IsLinux() ? "These programs are published for Linux alone."
        : !IsOnPath("clang") && !IsOnPath("gcc") ? "Native AOT links with clang or gcc, and neither is on the PATH: install clang."
        : !HasZlibHeaders() ? "Native AOT links with zlib, whose headers are not installed: install zlib1g-dev or zlib-devel."
        : null;

    private static bool IsOnPath(string command) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, command)));

    private static bool HasZlibHeaders() => File.Exists("/usr/include/zlib.h") || File.Exists("/usr/local/include/zlib.h");
}
