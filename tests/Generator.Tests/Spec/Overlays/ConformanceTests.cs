using System.Text.Json.Nodes;
using Clarifeye.Generated.Spec;

namespace Clarifeye.Generated.Tests.Spec.Overlays;

/// <summary>The Overlay Specification's own suites, and overlays in use, read where they are.</summary>
public sealed class ConformanceTests
{
    private const string Suite = "conformance/overlay/";
    private const string Document = "openapi: 3.1.0\ninfo: { title: t, version: '1' }\npaths: {}\n";

    public static TheoryData<string> Sets => Below("compliant-sets", path => File.Exists(Path.Combine(path, "overlay.yaml")));

    public static TheoryData<string> Passing => [.. Below("tests/v1.0/pass").Concat(Below("tests/v1.1/pass"))];

    public static TheoryData<string> Failing => [.. Below("tests/v1.0/fail").Concat(Below("tests/v1.1/fail"))];

    public static TheoryData<string> Real => Below("real/elastic/docs/overlays");

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Sets))]
    public void ACompliantSetGivesItsOutput(string set)
    {
        string Text(string file) => File.ReadAllText(Shared.Require($"{Suite}{set}/{file}"));
        var overlaying = Overlaying.Of(Text("openapi.yaml"), Text("overlay.yaml"));

        Assert.Empty(overlaying.Problems);
        Assert.True(JsonNode.DeepEquals(Overlaying.Of(Text("output.yaml"), Text("overlay.yaml").Replace("actions:", "x-actions:", StringComparison.Ordinal)).Tree, overlaying.Tree), overlaying.Tree.ToJsonString());
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Passing))]
    public void WhatTheSchemaAllowsIsAnOverlay(string file) => Assert.DoesNotContain(Problems(file), problem => problem.EndsWith("OAC2201", StringComparison.Ordinal) || problem.EndsWith("OAC2202", StringComparison.Ordinal));

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Failing))]
    public void WhatTheSchemaForbidsIsNone(string file) => Assert.Contains(Problems(file), problem => !problem.EndsWith("OAC2203", StringComparison.Ordinal));

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Real))]
    public void AnOverlayInUseIsRead(string file) =>
        Assert.DoesNotContain(Problems(file), problem => problem.StartsWith("overlay", StringComparison.Ordinal) && !problem.EndsWith("OAC2203", StringComparison.Ordinal));

    private static IReadOnlyList<string> Problems(string file) => Overlaying.Of(Document, File.ReadAllText(Shared.Require(Suite + file))).Problems;

    private static TheoryData<string> Below(string folder, Func<string, bool>? isCase = null) => Shared.Root is not { } root
        ? []
        : [.. Directory.GetFileSystemEntries(Path.Combine(root, Suite, folder)).Where(isCase ?? (_ => true)).Select(path => $"{folder}/{Path.GetFileName(path)}").Order(StringComparer.Ordinal)];
}
