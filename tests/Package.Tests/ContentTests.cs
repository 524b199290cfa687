using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Package.Tests.Setting;

namespace Package.Tests;

public sealed class ContentTests(Workshop workshop)
{
    [Fact]
    public async Task ThePackageHoldsExactlyTheseFiles()
    {
        await using ZipArchive package = await Open();
        Assert.Equal(
            [
                "Clarifeye.Generated.nuspec",
                "README.md",
                "THIRD-PARTY-NOTICES.md",
                "analyzers/dotnet/cs/Clarifeye.Generated.Generator.dll",
                "analyzers/dotnet/cs/Microsoft.Bcl.AsyncInterfaces.dll",
                "analyzers/dotnet/cs/Microsoft.OpenApi.dll",
                "analyzers/dotnet/cs/SharpYaml.dll",
                "analyzers/dotnet/cs/System.Text.Encodings.Web.dll",
                "analyzers/dotnet/cs/System.Text.Json.dll",
                "build/Clarifeye.Generated.props",
                "build/Clarifeye.Generated.targets",
                "lib/net10.0/Clarifeye.Runtime.dll",
                "lib/net10.0/Clarifeye.Runtime.xml",
                "lib/net8.0/Clarifeye.Runtime.dll",
                "lib/net8.0/Clarifeye.Runtime.xml",
                "specs/clarifeye.yaml",
            ],
            package.Entries.Select(entry => entry.FullName).Where(IsOurs).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void PackingGivesNoWarning() => workshop.Packing.WasClean();

    // Packing then compares the assemblies of the package with each other, and with the version that PackageValidationBaselineVersion names.
    [Fact]
    public async Task PackingChecksThatTheSurfaceIsOne()
    {
        CommandResult properties = await Dotnet.Run(
            Repository.Folder, "msbuild", "runtime/Clarifeye.Runtime.csproj", "-getProperty:EnablePackageValidation,EnableStrictModeForCompatibleTfms,EnableStrictModeForCompatibleFrameworksInPackage");
        Assert.DoesNotContain("\"false\"", properties.Succeeded().Output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(3, properties.Output.Split("\"true\"").Length - 1);
    }

    [Fact]
    public async Task TheRuntimeNeedsNoOtherPackage()
    {
        XElement metadata = await Metadata();
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Fact]
    public async Task ItIsNoDevelopmentDependencyBecauseProgramsNeedTheRuntime()
    {
        XElement metadata = await Metadata();
        Assert.DoesNotContain(metadata.Elements(), element => element.Name.LocalName == "developmentDependency");
    }

    [Theory]
    [InlineData("lib/net8.0/Clarifeye.Runtime.dll")]
    [InlineData("lib/net10.0/Clarifeye.Runtime.dll")]
    [InlineData("analyzers/dotnet/cs/Clarifeye.Generated.Generator.dll")]
    public async Task OurAssembliesCarryTheirSymbols(string assembly)
    {
        await using ZipArchive package = await Open();
        await using Stream entry = await package.GetEntry(assembly)!.OpenAsync(TestContext.Current.CancellationToken);
        using var bytes = new MemoryStream();
        await entry.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        bytes.Position = 0;
        using var image = new PEReader(bytes);
        Assert.Contains(image.ReadDebugDirectory(), directory => directory.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
    }

    [Fact]
    public void OnlyTheRuntimesProjectIsPacked() =>
        Assert.Equal(
            ["Clarifeye.Runtime.csproj"],
            Directory.EnumerateFiles(Repository.Folder, "*.csproj", SearchOption.AllDirectories)
                .Where(project => File.ReadAllText(project).Contains("<IsPackable>true", StringComparison.Ordinal))
                .Select(Path.GetFileName));

    // The rest is the container's own: relations, content types and core properties.
    private static bool IsOurs(string entry) =>
        !entry.StartsWith("_rels/", StringComparison.Ordinal) && !entry.StartsWith("package/", StringComparison.Ordinal) && entry != "[Content_Types].xml";

    private Task<ZipArchive> Open() => ZipFile.OpenReadAsync(workshop.PackageFile, TestContext.Current.CancellationToken);

    private async Task<XElement> Metadata()
    {
        await using ZipArchive package = await Open();
        await using Stream nuspec = await package.GetEntry("Clarifeye.Generated.nuspec")!.OpenAsync(TestContext.Current.CancellationToken);
        XDocument document = await XDocument.LoadAsync(nuspec, LoadOptions.None, TestContext.Current.CancellationToken);
        return document.Root!.Elements().Single();
    }
}
