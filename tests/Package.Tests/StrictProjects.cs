using Package.Tests.Setting;

namespace Package.Tests;

/// <summary>Libraries with every rule of the SDK on and each warning an error, for the oldest and the newest target framework, all built at once.</summary>
public sealed class StrictProjects(Workshop workshop) : IAsyncLifetime
{
    private const string Frameworks = "net8.0;net10.0";

    private const string Strictest = """
        <AnalysisLevel>latest-all</AnalysisLevel>
        <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
        <GenerateDocumentationFile>true</GenerateDocumentationFile>
        <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
        """;

    private readonly List<string> _projects = [];

    internal CommandResult Build { get; private set; } = new(-1, "not yet built");

    internal static string? Platform => SharedDocuments.Find("clarifeye/clarifeye-platform.yaml");

    internal static string? Public => SharedDocuments.Find("clarifeye/clarifeye-public.yaml");

    public async ValueTask InitializeAsync()
    {
        Add("Shipped", """<OpenApiClient Include="$(ClarifeyeApi)" ClientName="ApiClient" Namespace="Api" />""");
        AddWhenThere("Platform", Platform);
        AddWhenThere("Public", Public);
        Add("Deprecated", """
            <OpenApiClient Include="deprecated.yaml" ClientName="ApiClient" Namespace="Api" />
            <OpenApiClient Include="internal.yaml" Accessibility="internal" />
            """);
        Add("UserOfDeprecated", """<OpenApiClient Include="deprecated.yaml" ClientName="ApiClient" Namespace="Api" />""");
        foreach (string file in new[] { "Deprecated/deprecated.yaml", "Deprecated/internal.yaml", "UserOfDeprecated/deprecated.yaml" })
        {
            workshop.Write($"strict/{file}", DeprecatedDocument.Yaml);
        }

        workshop.Write("strict/UserOfDeprecated/Old.cs", OldUser);
        Build = await workshop.Build("Strict", [.. _projects]);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal IEnumerable<string> Outputs(string project) =>
        from framework in Frameworks.Split(';')
        from file in (string[])[$"{project}.dll", $"{project}.xml"]
        select workshop.PathOf($"strict/{project}/bin/Debug/{framework}/{file}");

    private void AddWhenThere(string name, string? document)
    {
        if (document is not null)
        {
            Add(name, $"""<OpenApiClient Include="{document}" ClientName="ApiClient" Namespace="Api" />""");
        }
    }

    private void Add(string name, string items)
    {
        workshop.Project($"strict/{name}", items, Strictest, Frameworks);
        workshop.Write($"strict/{name}/User.cs", User);
        _projects.Add($"strict/{name}/{name}.csproj");
    }

    private const string User = """
        using Clarifeye.Runtime;

        namespace Strict;

        /// <summary>Has a client, as a library would.</summary>
        /// <param name="token">The token to send.</param>
        public sealed class User(string token) : IDisposable
        {
            /// <summary>The client.</summary>
            public Api.ApiClient Client { get; } = new(new BearerToken(token));

            /// <summary>Gives its connections back.</summary>
            public void Dispose() => Client.Dispose();
        }

        """;

    private const string OldUser = """
        using Api;

        namespace Strict;

        /// <summary>Uses what the document marks as deprecated.</summary>
        public static class OldUser
        {
            /// <summary>The text of an order's note.</summary>
            public static string? Operation(OrdersClient orders) => orders?.FindOrderAsync().ToString();

            /// <summary>The note.</summary>
            public static string? Property(Order order) => order?.Note;

            /// <summary>The weight.</summary>
            public static object Schema() => nameof(OldParcel);

            /// <summary>The word.</summary>
            public static object Enumeration() => nameof(OldStatus);
        }

        """;
}
