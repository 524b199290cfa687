using Microsoft.CodeAnalysis;

namespace Generator.Tests.Support;

/// <summary>What a client is compiled against.</summary>
internal sealed record Framework(string Name, IReadOnlyList<MetadataReference> References)
{
    /// <summary>The framework these tests run on, with everything they refer to.</summary>
    public static Framework Current { get; } = new("net10.0", Assemblies(((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)));

    public override string ToString() => Name;

    public static MetadataReference[] Assemblies(IEnumerable<string> paths) => [.. paths.Select(path => MetadataReference.CreateFromFile(path))];
}
