using Generator.Tests.Support;

namespace Generator.Tests.Rejected;

/// <summary>One folder for each rule: what is said, where, and that the rest of the document still gives a client.</summary>
public sealed class RejectedTests
{
    public static TheoryData<string> Rules => CaseFolder.Below("Rejected");

    [Theory]
    [MemberData(nameof(Rules))]
    public Task TheDocumentGetsItsMessageAndTheRestAClient(string rule) => new CaseFolder(Path.Combine(Places.ProjectFolder, "Rejected", rule)).Check();
}
