using Package.Tests.Setting;

namespace Package.Tests;

/// <summary>Generated code adds no warning of its own, whatever a project turns on, and also where a document deprecates things.</summary>
public sealed class StrictTests(StrictProjects projects) : IClassFixture<StrictProjects>
{
    [Fact]
    public void TheShippedDocumentCompilesCleanly() => CompilesCleanly("Shipped");

    [Fact]
    public void TheProvidersPlatformDocumentCompilesCleanly()
    {
        Assert.SkipWhen(StrictProjects.Platform is null, "clarifeye/clarifeye-platform.yaml is not here: set CLARIFEYE_SHARED to the folder that holds it.");
        CompilesCleanly("Platform");
    }

    [Fact]
    public void TheProvidersPublicDocumentCompilesCleanly()
    {
        Assert.SkipWhen(StrictProjects.Public is null, "clarifeye/clarifeye-public.yaml is not here: set CLARIFEYE_SHARED to the folder that holds it.");
        CompilesCleanly("Public");
    }

    [Fact]
    public void DeprecatedMembersWarnNobodyWhoDoesNotUseThem() => CompilesCleanly("Deprecated");

    [Fact]
    public void WhoeverUsesADeprecatedMemberIsWarned()
    {
        IReadOnlyList<string> findings = projects.Build.Findings("UserOfDeprecated.csproj");
        Assert.All(findings, finding => Assert.Contains("CS0618", finding, StringComparison.Ordinal));
        Assert.All(
            ["FindOrderAsync", "Order.Note", "'OldParcel'", "'OldStatus'"],
            name => Assert.Contains(findings, finding => finding.Contains(name, StringComparison.Ordinal)));
    }

    private void CompilesCleanly(string project)
    {
        projects.Build.WasClean($"{Path.DirectorySeparatorChar}{project}.csproj");
        Assert.All(projects.Outputs(project), file => Assert.True(File.Exists(file), $"{file} was not built:\n{projects.Build.Output}"));
    }
}
