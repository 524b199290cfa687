using Package.Tests.Setting;

namespace Package.Tests;

public sealed class AcceptedTests(AcceptedProjects projects, Workshop workshop) : IClassFixture<AcceptedProjects>
{
    private static readonly string[] s_quiet = ["-v:q", "--no-restore"];

    [Fact]
    public void TheyBuildWithoutAWarning() => projects.Build.WasClean();

    // The SDK hands analyzers on to such a project whatever the package asks for (https://github.com/dotnet/sdk/issues/968); without an item this one does nothing.
    [Fact]
    public void AnItemMeansNothingInAProjectThatOnlyReferencesAUserOfThePackage() =>
        Assert.Equal("", File.ReadAllText(workshop.PathOf("accepted/OnTop/inputs.txt")).Trim());

    [Fact]
    public async Task TheClientRunsAndFollowsItsDocumentAndItsOverlays()
    {
        Assert.Equal(["GET https://shop.example/api/orders/7", "total 42", "has Note: False"], await RunApp());

        DateTime first = File.GetLastWriteTimeUtc(AppAssembly);
        await BuildApp();
        Assert.Equal(first, File.GetLastWriteTimeUtc(AppAssembly));

        workshop.Write("accepted/App/shop.yaml", ShopDocument.Yaml + "        note:\n          type: string\n");
        await BuildApp();
        Assert.Equal("has Note: True", (await RunApp())[^1]);

        workshop.Write("accepted/App/overlays/b.yaml", ShopDocument.Overlay + "  - { target: $.components.schemas.Order.properties.note, remove: true }\n");
        await BuildApp();
        Assert.Equal("has Note: False", (await RunApp())[^1]);
    }

    [Fact]
    public async Task IdesSeeTheItemsAndMissNothingElseWhenADocumentIsGone()
    {
        workshop.Project("accepted/Ide", """<OpenApiClient Include="shop.yaml;gone.yaml" />""");
        workshop.Write("accepted/Ide/shop.yaml", ShopDocument.Yaml);
        (await Dotnet.Run(workshop.PathOf("accepted/Ide"), "restore", "-v:q")).Succeeded();

        CommandResult designTime = await Dotnet.Run(
            workshop.PathOf("accepted/Ide"),
            "msbuild", "-t:Compile;CoreCompile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs");

        Assert.Contains("/additionalfile:shop.yaml", designTime.Succeeded().Output, StringComparison.Ordinal);
        Assert.DoesNotContain("gone.yaml", designTime.Output, StringComparison.Ordinal);
    }

    private string AppAssembly => workshop.PathOf("accepted/App/bin/Debug/net10.0/App.dll");

    private async Task BuildApp() => (await Dotnet.Run(workshop.PathOf("accepted/App"), ["build", .. s_quiet])).Succeeded();

    private async Task<string[]> RunApp() =>
        (await Dotnet.Run(workshop.Folder, AppAssembly)).Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
