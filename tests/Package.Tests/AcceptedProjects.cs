using Package.Tests.Setting;

namespace Package.Tests;

/// <summary>Projects as a user would write them, all built at once.</summary>
public sealed class AcceptedProjects(Workshop workshop) : IAsyncLifetime
{
    internal CommandResult Build { get; private set; } = new(-1, "not yet built");

    public async ValueTask InitializeAsync()
    {
        // Also listed as an additional file by hand, as some analyzers ask for: the item still counts.
        workshop.Project(
            "accepted/App",
            """<AdditionalFiles Include="**/*.yaml" /><OpenApiClient Include="shop.yaml" Overlays="overlays/a.yaml; overlays/b.yaml" />""",
            "<OutputType>Exe</OutputType>");
        workshop.Write("accepted/App/shop.yaml", ShopDocument.Yaml);
        workshop.Write("accepted/App/overlays/a.yaml", ShopDocument.Overlay);
        workshop.Write("accepted/App/overlays/b.yaml", ShopDocument.Overlay);
        workshop.Write("accepted/App/Program.cs", Program);

        workshop.Project("accepted/Shipped", """<OpenApiClient Include="$(ClarifeyeApi)" />""", framework: "net8.0");
        workshop.Write("accepted/Shipped/Use.cs", """
            public static class Use
            {
                public static Shipped.ClarifeyeApi.ClarifeyeClient Client() => new(Clarifeye.Runtime.Credential.None);
            }
            """);

        workshop.Project(
            "accepted/my-library",
            """
            <OpenApiClient Include="a folder #1;[x]/my-api v2.json" />
            <OpenApiClient Include="shop.yaml" Namespace="Vendor.Shop" ClientName="Storefront" Accessibility="internal" />
            """.Replace(";", "%3B", StringComparison.Ordinal));
        workshop.Write("accepted/my-library/a folder #1;[x]/my-api v2.json", ShopDocument.Json);
        workshop.Write("accepted/my-library/shop.yaml", ShopDocument.Yaml);
        workshop.Write("accepted/my-library/Use.cs", """
            public static class Use
            {
                public static my_library.MyApiV2Api.MyApiV2Client Named() => new(Clarifeye.Runtime.Credential.None);
                internal static Vendor.Shop.Storefront Chosen() => new(Clarifeye.Runtime.Credential.None);
            }
            """);

        // If the package's targets reached this project, its item would be an error: there is no such file.
        workshop.Write("accepted/OnTop/OnTop.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../my-library/my-library.csproj" />
                <OpenApiClient Include="nowhere.yaml" />
              </ItemGroup>
              <Target Name="ListInputs" AfterTargets="CoreCompile">
                <WriteLinesToFile File="inputs.txt" Lines="@(AdditionalFiles);@(CompilerVisibleItemMetadata)" Overwrite="true" />
              </Target>
            </Project>
            """);
        workshop.Write("accepted/OnTop/Use.cs", "public static class Mine { public static object Client => Use.Named(); }");

        Build = await workshop.Build(
            "Accepted",
            "accepted/App/App.csproj", "accepted/Shipped/Shipped.csproj", "accepted/my-library/my-library.csproj", "accepted/OnTop/OnTop.csproj");
        Build.Succeeded();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    // The program's own handler answers, so it runs without a network.
    private const string Program = """
        using System.Net;
        using System.Text;
        using App.ShopApi;
        using Clarifeye.Runtime;

        using var http = new HttpClient(new Shop());
        using var client = new ShopClient(Credential.None, new ClientOptions { HttpClient = http });
        Order order = await client.Orders.GetOrderAsync(7);
        Console.WriteLine($"total {order.Total}");
        Console.WriteLine($"has Note: {typeof(Order).GetProperty("Note") is not null}");

        sealed class Shop : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                Console.WriteLine($"{request.Method} {request.RequestUri}");
                return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
                {
                    RequestMessage = request,
                    Content = new StringContent("{\"total\":42}", Encoding.UTF8, "application/json"),
                });
            }
        }
        """;
}
