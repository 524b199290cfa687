using Package.Tests.Setting;

namespace Package.Tests;

/// <summary>The programs of <see cref="AotSources"/>, published with Native AOT in one go.</summary>
public sealed class AotPrograms(Workshop workshop) : IAsyncLifetime
{
    private const string Native = """
        <OutputType>Exe</OutputType>
        <PublishAot>true</PublishAot>
        <InvariantGlobalization>true</InvariantGlobalization>
        """;

    internal CommandResult Publishing { get; private set; } = new(-1, "not published");

    public async ValueTask InitializeAsync()
    {
        if (NativeToolchain.Missing is not null)
        {
            return;
        }

        workshop.Project("aot/Generated", """<OpenApiClient Include="$(ClarifeyeApi)" />""", Native);
        workshop.Project("aot/Serialized", """<OpenApiClient Include="$(ClarifeyeApi)" />""", Native + "<NoWarn>$(NoWarn);SYSLIB1030</NoWarn>");
        workshop.Project("aot/ByHand", "", Native, withPackage: false);
        workshop.Project("aot/HttpAlone", "", Native, withPackage: false);
        workshop.Write("aot/Generated/Program.cs", AotSources.Generated);
        workshop.Write("aot/Serialized/Program.cs", AotSources.Serialized);
        workshop.Write("aot/ByHand/Program.cs", AotSources.ByHand);
        workshop.Write("aot/HttpAlone/Program.cs", AotSources.HttpAlone);
        Publishing = await workshop.Publish("Aot", "aot/Generated/Generated.csproj", "aot/Serialized/Serialized.csproj", "aot/ByHand/ByHand.csproj", "aot/HttpAlone/HttpAlone.csproj");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>The published program; skips the test where this machine cannot make it.</summary>
    internal string Find(string name)
    {
        Assert.SkipWhen(NativeToolchain.Missing is not null, NativeToolchain.Missing ?? "");
        Publishing.Succeeded();
        return Assert.Single(Directory.GetFiles(workshop.PathOf($"aot/{name}/bin/Release"), name, SearchOption.AllDirectories), IsPublished);
    }

    private static bool IsPublished(string file) => Path.GetFileName(Path.GetDirectoryName(file)) == "publish";
}
