namespace Generator.Tests.Support;

internal static class OldestFramework
{
    private static readonly Framework s_oldest = new("net8.0", Framework.Assemblies([.. Directory.GetFiles(Places.OldestReferences, "*.dll"), Places.OldestRuntime]));

    extension(Framework)
    {
        /// <summary>The oldest framework the runtime is for: its reference assemblies, and nothing else.</summary>
        public static Framework Oldest => s_oldest;
    }
}
