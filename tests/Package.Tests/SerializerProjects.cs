using Package.Tests.Setting;

namespace Package.Tests;

/// <summary>A user's own type that holds generated ones, with its context in the client's project as the README shows it, and in another. No reflection.</summary>
public sealed class SerializerProjects(Workshop workshop) : IAsyncLifetime
{
    private const string Heading = "### With JsonSerializer";
    private const string Strict = "<JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>";
    private const string StrictProgram = $"<OutputType>Exe</OutputType>{Strict}";

    private const string Usings = """
        global using System.Text.Json.Serialization;
        global using MyApp.ClarifeyeApi;
        """;

    // Optional classes and other collections, which a context in the client's own project cannot have.
    private const string Wider = """
        class Snapshot
        {
            public PipelineRun? Run { get; set; }
            public List<PipelineRun>? Earlier { get; set; }
            public PipelineRunStatus? Status { get; set; }
        }

        [JsonSerializable(typeof(Snapshot))]
        partial class MyContext : JsonSerializerContext;
        """;

    internal CommandResult Build { get; private set; } = new(-1, "not yet built");

    public async ValueTask InitializeAsync()
    {
        const string Item = """<OpenApiClient Include="$(ClarifeyeApi)" Namespace="MyApp.ClarifeyeApi" />""";
        workshop.Project("serializer/One", Item, $"{StrictProgram}<NoWarn>$(NoWarn);SYSLIB1030</NoWarn>");
        workshop.Write("serializer/One/Snapshot.cs", Readme.Block(Heading, "csharp", 1));
        workshop.Write("serializer/One/Program.cs", Program);

        workshop.Project("serializer/Client", Item);
        workshop.Project("serializer/Two", """<ProjectReference Include="../Client/Client.csproj" />""", StrictProgram, withPackage: false);
        workshop.Write("serializer/Two/Usings.cs", Usings);
        workshop.Write("serializer/Two/Snapshot.cs", Wider);
        workshop.Write("serializer/Two/Program.cs", Program);
        Build = await workshop.Build("Serializer", "serializer/One/One.csproj", "serializer/Client/Client.csproj", "serializer/Two/Two.csproj");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static string Program => $$"""
        {{Readme.Block(Heading, "csharp")}}
        Console.WriteLine(JsonSerializer.Serialize(JsonSerializer.Deserialize<Snapshot>(json, options), options) == json);
        """;
}
