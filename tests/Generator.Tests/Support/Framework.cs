using Microsoft.CodeAnalysis;

namespace Generator.Tests.Support;

/// <summary>What a client is compiled against.</summary>
internal sealed record Framework(string Name, IReadOnlyList<MetadataReference> References)
{
    /// <summary>The framework these tests run on, with everything they refer to.</summary>
    public static Framework Current { get; } = new("net10.0", Assemblies(((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)));

    /// <summary>The oldest framework the runtime is for: its reference assemblies, and nothing else.</summary>
    public static Framework Oldest { get; } = new("net8.0", Assemblies([.. Directory.GetFiles(Places.OldestReferences, "*.dll"), Places.OldestRuntime]));

    public override string ToString() => Name;

    private static MetadataReference[] Assemblies(IEnumerable<string> paths) => [.. paths.Select(path => MetadataReference.CreateFromFile(path))];
}
