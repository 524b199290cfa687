using Package.Tests.Setting;

namespace Package.Tests;

/// <summary>What the README shows, made into projects without changing a word, and built at once.</summary>
public sealed class ReadmeProjects(Workshop workshop) : IAsyncLifetime
{
    // What the comments of the overlay promise.
    private const string Overlaid = """
        using Clarifeye.Runtime;
        using MyApp.ShopApi;

        using var client = new ShopClient(Credential.None);
        await foreach (Order order in client.Orders.ListOrdersAutoPagingAsync())
        {
            Order shipped = await client.Orders.WaitForOrderAsync(order.Id);
            OrderStatus? status = shipped.Status;
            Console.WriteLine(status);
        }
        """;

    private static readonly string[] s_names = ["PipelineStatus", "Calls", "OwnDocument", "Overlaid", "Selected", "Registered"];

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

        AddOwn("OwnDocument", "## Your own document", Readme.Block("## Your own document", "csharp"));
        AddOwn("Overlaid", "### Changing a document that is not yours", Overlaid);
        workshop.Write("readme/Overlaid/specs/fixes.yaml", Readme.Block("### Changing a document that is not yours", "yaml"));
        AddOwn("Selected", "### Some operations of a large document", "System.Console.WriteLine(typeof(MyApp.ClarifeyeApi.PipelineRunsClient));");
        Add("Registered", start, "Microsoft.NET.Sdk.Web");
        workshop.Write("readme/Registered/Program.cs", Readme.Block("### With dependency injection", "csharp"));

        Build = await workshop.Build("Readme", [.. s_names.Select(name => $"readme/{name}/{name}.csproj")]);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void AddOwn(string name, string heading, string program)
    {
        Add(name, $"<ItemGroup>{Readme.Block(heading, "xml")}</ItemGroup>");
        workshop.Write($"readme/{name}/specs/shop.yaml", Readme.Block("## Your own document", "yaml"));
        workshop.Write($"readme/{name}/Program.cs", program);
    }

    // What `dotnet new console` and `dotnet add package` write, and the README's item group.
    private void Add(string name, string itemGroup, string sdk = "Microsoft.NET.Sdk") =>
        workshop.Write($"readme/{name}/{name}.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <RootNamespace>{(name is "PipelineStatus" or "Calls" ? name : "MyApp")}</RootNamespace>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Clarifeye.Generated" Version="{workshop.Version}" />
              </ItemGroup>
            {itemGroup}
            </Project>
            """);
}
