using Generator.Tests.Support;

namespace Generator.Tests.Accepted;

/// <summary>One folder for each feature; see <see cref="CaseFolder"/> for what stands in it.</summary>
public sealed class AcceptedTests
{
    public static TheoryData<string> Features => CaseFolder.Below("Accepted");

    [Theory]
    [MemberData(nameof(Features))]
    public Task TheClientCompilesAndDoesWhatItsFactsSay(string feature) => new CaseFolder(Path.Combine(Places.ProjectFolder, "Accepted", feature)).Check();
}
