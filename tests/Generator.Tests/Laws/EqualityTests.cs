using Clarifeye.Generated;
using Clarifeye.Generated.CSharp;
using Clarifeye.Generated.Items;
using Generator.Tests.Support;

namespace Generator.Tests.Laws;

/// <summary>Models are compared by value, and the same text gives the same bytes.</summary>
public sealed class EqualityTests
{
    public static TheoryData<string> Features => Documents.Features;

    [Theory]
    [MemberData(nameof(Features))]
    public void BindingTwiceGivesEqualModels(string feature)
    {
        BoundItem first = Bind(feature);
        BoundItem second = Bind(feature);

        Assert.NotSame(first.Client!.Api, second.Client!.Api);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Features))]
    public void PlanningTwiceGivesEqualPlans(string feature)
    {
        ClientPlan first = Models.Plan(Bind(feature).Client!);
        ClientPlan second = Models.Plan(Bind(feature).Client!);

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Features))]
    public void TwoRunsGiveTheSameBytes(string feature) =>
        Assert.Equal(Generation.Of(Documents.Accepted[feature]).Files, Generation.Of(Documents.Accepted[feature]).Files);

    private static BoundItem Bind(string feature) => Models.Bind(Documents.Accepted[feature]);
}
