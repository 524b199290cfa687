namespace Package.Tests.Setting;

/// <summary>
/// A folder outside the repository with the freshly packed package as a NuGet feed. The version is new in each run, so that NuGet's cache can never serve the
/// package of an earlier one.
/// </summary>
public sealed class Workshop : IAsyncLifetime
{
    public string Version { get; } = $"1.0.0-test.{DateTime.UtcNow.Ticks}";

    public string Folder { get; } = Directory.CreateTempSubdirectory("Clarifeye.Package.Tests-").FullName;

    public string Feed => Path.Combine(Folder, "feed");

    public string PackageFile => Assert.Single(Directory.GetFiles(Feed));

    internal CommandResult Packing { get; private set; } = new(-1, "not yet packed");

    public async ValueTask InitializeAsync()
    {
        Packing = await Dotnet.Run(
            Repository.Folder,
            "pack", "runtime/Clarifeye.Runtime.csproj", "--output", Feed, $"-p:PackageVersion={Version}", "--artifacts-path", Path.Combine(Folder, "artifacts"));
        Packing.Succeeded();
        Write("nuget.config", $"""
            <configuration>
              <packageSources><add key="packed" value="{Feed}" /></packageSources>
            </configuration>
            """);
        Write("Directory.Build.props", """<Project><PropertyGroup><NuGetAudit>false</NuGetAudit></PropertyGroup></Project>""");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
    }

    public ValueTask DisposeAsync()
    {
        string packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (string folder in new[] { Folder, Path.Combine(packages, "clarifeye.generated", Version) }.Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }

        return ValueTask.CompletedTask;
    }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    /// <summary>Writes the folder <paramref name="name"/> with a project that references the package, for one target framework or several, divided by ';'.</summary>
    public void Project(string name, string items, string properties = "", string framework = "net10.0", string language = "cs", bool withPackage = true)
    {
        string package = withPackage ? $"""<PackageReference Include="Clarifeye.Generated" Version="{Version}" />""" : "";
        string frameworks = framework.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
        Write($"{name}/{Path.GetFileName(name)}.{language}proj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <{frameworks}>{framework}</{frameworks}>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {package}
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>Builds several projects in one go: starting dotnet costs more than most of them.</summary>
    internal Task<CommandResult> Build(string solution, params string[] projects) => RunOnAll("build", solution, projects);

    /// <summary>Publishes several projects in one go.</summary>
    internal Task<CommandResult> Publish(string solution, params string[] projects) => RunOnAll("publish", solution, projects);

    private Task<CommandResult> RunOnAll(string verb, string solution, string[] projects)
    {
        Write($"{solution}.slnx", $"<Solution>{string.Concat(projects.Select(project => $"<Project Path=\"{project}\" />"))}</Solution>");
        return Dotnet.Run(Folder, verb, $"{solution}.slnx", "-v:q");
    }
}
