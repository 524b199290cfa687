using System.Reflection;

[assembly: AssemblyFixture(typeof(Package.Tests.Setting.Workshop))]

namespace Package.Tests.Setting;

/// <summary>The repository that these tests were built from.</summary>
internal static class Repository
{
    public static string Folder { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;
}
