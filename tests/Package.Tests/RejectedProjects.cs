using Package.Tests.Setting;

namespace Package.Tests;

/// <summary>Projects with one mistake each, all built at once.</summary>
public sealed class RejectedProjects(Workshop workshop) : IAsyncLifetime
{
    private readonly List<string> _projects = [];

    internal CommandResult Build { get; private set; } = new(-1, "not yet built");

    public async ValueTask InitializeAsync()
    {
        Add("MissingFile", """<OpenApiClient Include="specs/nowhere.yaml" />""");
        Add("SameFileTwice", """<OpenApiClient Include="shop.yaml" /><OpenApiClient Include="../SameFileTwice/shop.yaml" Namespace="Other" />""");
        Add("OldLanguage", """<OpenApiClient Include="shop.yaml" /><OpenApiClient Include="second.yaml" />""", "<LangVersion>11</LangVersion>");
        Add("VisualBasic", """<OpenApiClient Include="shop.yaml" />""", language: "vb");
        Add("WrongNamespace", """<OpenApiClient Include="shop.yaml" Namespace="My.Shop;v2#beta 50%25 'a' (b)" />""");
        Add("WrongClientName", """<OpenApiClient Include="shop.yaml" ClientName="record" />""");
        Add("WrongAccessibility", """<OpenApiClient Include="shop.yaml" Accessibility="private" />""");
        Add("Operations", """<OpenApiClient Include="shop.yaml"><Operations>orders;&#10; #tag 50%25</Operations></OpenApiClient>""");
        Add("Overlays", """<OpenApiClient Include="shop.yaml" Overlays="fine.yaml;nowhere.yaml" />""");
        Add("OneNamespace", """<OpenApiClient Include="shop.yaml" Namespace="Shop" /><OpenApiClient Include="second.yaml" Namespace="shop" />""");
        Build = await workshop.Build("Rejected", [.. _projects]);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Add(string name, string items, string properties = "", string language = "cs")
    {
        workshop.Project($"rejected/{name}", items, properties, language: language);
        workshop.Write($"rejected/{name}/shop.yaml", ShopDocument.Yaml);
        workshop.Write($"rejected/{name}/second.yaml", ShopDocument.Yaml);
        workshop.Write($"rejected/{name}/fine.yaml", ShopDocument.Overlay);
        _projects.Add($"rejected/{name}/{name}.{language}proj");
    }
}
