using Clarifeye.Runtime;
using Runtime.Tests.Serialization.Fixtures;

namespace Runtime.Tests.Serialization;

public class EnumTests
{
    static PipelineRun Run(string rest) => Json.Read<PipelineRun>($$"""{"name":"a",{{rest}}}""");

    [Fact]
    public void AListedTextIsAMember()
    {
        PipelineRun run = Run("\"status\":\"completed_with_warnings\"");
        Assert.Equal(PipelineRunStatus.CompletedWithWarnings, run.Status);
        Assert.Equal("completed_with_warnings", run.StatusText);
    }

    [Fact]
    public void AnUnlistedTextIsUnknownAndKept()
    {
        PipelineRun run = Run("\"status\":\"paused\"");
        Assert.Equal(PipelineRunStatus.Unknown, run.Status);
        Assert.Equal("paused", run.StatusText);
    }

    [Theory]
    [InlineData("\"status\":\"paused\"")]
    [InlineData("\"status\":\"\"")]
    [InlineData("\"permissions\":[\"can_view_data\",\"can_fly\"]")]
    [InlineData("\"permissions\":[ \"can_fly\" , \"can_\\u0066ly\" ]")]
    [InlineData("\"grants\":{\"a\":\"can_fly\",\"b\":\"can_run_tasks\"}")]
    [InlineData("\"problem\":\"can_fly\"")]
    public void UnlistedTextsAreWrittenBackUnchanged(string property)
    {
        string json = $$"""{"name":"a",{{property}}}""";
        Assert.Equal(json, Json.RoundTrip<PipelineRun>(json));
    }

    [Fact]
    public void AListWithoutUnlistedTextsKeepsNoJson() => Assert.Null(Run("\"permissions\":[\"can_view_data\"]").PermissionsJson);

    [Fact]
    public void AListWithUnlistedTextsShowsUnknownAndItsJson()
    {
        PipelineRun run = Run("\"permissions\":[\"can_fly\",\"can_run_tasks\"]");
        Assert.Equal([PermissionType.Unknown, PermissionType.CanRunTasks], run.Permissions!);
        Assert.Equal("[\"can_fly\",\"can_run_tasks\"]", run.PermissionsJson.ToString());
    }

    [Fact]
    public void KeepingOnePropertyDoesNotMarkTheNext() =>
        Assert.Null(Run("\"permissions\":[\"can_fly\"],\"grants\":{\"a\":\"can_run_tasks\"}").GrantsJson);

    [Fact]
    public void SettingTheListForgetsTheKeptJson()
    {
        PipelineRun run = Run("\"permissions\":[\"can_fly\"]");
        run.Permissions = [PermissionType.CanViewData];
        Assert.Equal("""{"name":"a","permissions":["can_view_data"]}""", Json.Write(run));
    }

    [Fact]
    public void SettingTheMemberForgetsTheText()
    {
        PipelineRun run = Run("\"status\":\"paused\"");
        run.Status = PipelineRunStatus.Running;
        Assert.Equal("""{"name":"a","status":"running"}""", Json.Write(run));
    }

    [Fact]
    public void SettingAnUnlistedTextGivesUnknownAndWritesTheText()
    {
        var run = new PipelineRun { Name = "a", StatusText = "pau\"sed" };
        Assert.Equal(PipelineRunStatus.Unknown, run.Status);
        Assert.Equal("""{"name":"a","status":"pau\"sed"}""", Json.Write(run));
    }

    [Fact]
    public void SettingAListedTextGivesTheMember() =>
        Assert.Equal(PipelineRunStatus.Pending, new PipelineRun { Name = "a", StatusText = "pending" }.Status);

    [Fact]
    public void SettingANullTextRemovesTheStatus() => Assert.Null(new PipelineRun { Name = "a", StatusText = null }.Status);

    [Theory]
    [InlineData(PipelineRunStatus.Unknown)]
    [InlineData((PipelineRunStatus)99)]
    [InlineData((PipelineRunStatus)(-1))]
    public void WritingAMemberWithoutTextIsRefused(PipelineRunStatus status)
    {
        var error = Assert.Throws<InvalidOperationException>(() => Json.Write(new PipelineRun { Name = "a", Status = status }));
        Assert.Contains("'status'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WritingUnknownInAListIsRefused() =>
        Assert.Throws<InvalidOperationException>(() => Json.Write(new PipelineRun { Name = "a", Permissions = [PermissionType.Unknown] }));

    [Fact]
    public void ARequiredTextOfUnknownIsRefused() =>
        Assert.Throws<InvalidOperationException>(() => JsonEnum.RequiredText<PermissionType, PermissionTypeJson>(PermissionType.Unknown, null));

    [Fact]
    public void AnEscapedTextIsTheSameText() => Assert.Equal(PipelineRunStatus.Pending, Run("\"status\":\"p\\u0065nding\"").Status);

    [Fact]
    public void ANumberIsNoEnumText() => Assert.Equal("$.status", Json.Refused<PipelineRun>("""{"name":"a","status":3}""").Path);
}
