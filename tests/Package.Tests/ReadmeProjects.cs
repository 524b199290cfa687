using Package.Tests.Setting;

namespace Package.Tests;

/// <summary>What the README shows, made into projects without changing a word, and built at once.</summary>
public sealed class ReadmeProjects(Workshop workshop) : IAsyncLifetime
{
    internal CommandResult Build { get; private set; } = new(-1, "not yet built");

    public async ValueTask InitializeAsync()
    {
        string start = Readme.Block("## Start", "xml");
        Add("PipelineStatus", start);
        workshop.Write("readme/PipelineStatus/Program.cs", Readme.Block("## Start", "csharp"));

        Add("Calls", start);
        workshop.Write("readme/Calls/Program.cs", $$"""
            using Clarifeye.Runtime;
            using Calls.ClarifeyeApi;

            static class Program
            {
                static async Task Main() => await Go(new ClarifeyeClient(Credential.None), Guid.Empty, Guid.Empty, Guid.Empty, Stream.Null);

                static async Task Go(ClarifeyeClient client, Guid project, Guid run, Guid conversation, Stream stream)
                {
            {{Readme.Block("### Wait, page, stream, upload", "csharp")}}
                }
            }
            """);
        Build = await workshop.Build("Readme", "readme/PipelineStatus/PipelineStatus.csproj", "readme/Calls/Calls.csproj");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    // What `dotnet new console` and `dotnet add package` write, and the README's item group.
    private void Add(string name, string itemGroup) =>
        workshop.Write($"readme/{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Clarifeye.Generated" Version="{workshop.Version}" />
              </ItemGroup>
            {itemGroup}
            </Project>
            """);
}
