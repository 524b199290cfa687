using System.Reflection;

namespace Generator.Tests.Support;

/// <summary>Where things are, as the project's build found them.</summary>
internal static class Places
{
    public static string ProjectFolder { get; } = Of("ProjectFolder");

    public static string RepositoryFolder { get; } = Path.GetFullPath(Path.Combine(ProjectFolder, "..", ".."));

    public static string GeneratorFolder { get; } = Path.Combine(RepositoryFolder, "generator");

    /// <summary>The reference assemblies of .NET 8.</summary>
    public static string OldestReferences { get; } = Of("OldestReferences");

    /// <summary>The runtime as built for .NET 8.</summary>
    public static string OldestRuntime { get; } = Of("OldestRuntime");

    private static string Of(string name) =>
        typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(place => place.Key == name).Value!;
}
