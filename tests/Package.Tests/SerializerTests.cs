using Package.Tests.Setting;

namespace Package.Tests;

/// <summary>What the README says of JsonSerializer and of a user's own context works as it says.</summary>
public sealed class SerializerTests(SerializerProjects projects, Workshop workshop) : IClassFixture<SerializerProjects>
{
    [Fact]
    public void TheyBuildWithoutAWarning() => projects.Build.WasClean();

    [Theory]
    [InlineData("One")]
    [InlineData("Two")]
    public async Task OwnTypesHoldGeneratedOnesAndNothingIsLost(string project)
    {
        const string Run = """{"status":"paused","user":null,"new":[1.0]}""";
        projects.Build.Succeeded();

        CommandResult result = await Dotnet.Run(workshop.Folder, workshop.PathOf($"serializer/{project}/bin/Debug/net10.0/{project}.dll"));

        Assert.Equal([$$"""{"Run":{{Run}},"Earlier":[{{Run}}],"Status":null}""", "True"], result.Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
