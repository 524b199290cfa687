using System.Collections.Immutable;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Items;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator.Tests.Items;

public sealed class ProjectChecksTests
{
    private readonly ClientItem _shop = new ItemFile("shop.yaml", "").Read()!;

    [Fact]
    public void ItemsWithNamespacesOfTheirOwnPassUnchanged()
    {
        ImmutableArray<ClientItem> items = [_shop, new ItemFile("bank.yaml", "").Read()!];

        Assert.Equal(items, ProjectChecks.Apply(items, LanguageVersion.CSharp12));
    }

    [Fact]
    public void TheSecondItemInANamespaceIsRefusedAndTheFirstIsNot()
    {
        ClientItem second = new ItemFile("other/SHOP.yaml", "").Read()!;

        ClientItem[] checkedItems = [.. ProjectChecks.Apply([_shop, second], LanguageVersion.CSharp12)];

        Assert.Equal(_shop, checkedItems[0]);
        Assert.Equal(new Problem(ItemRules.SharedNamespace, "other/SHOP.yaml", default, ["SHOP.yaml", "shop.yaml", "MyApp.ShopApi"]), Assert.Single(checkedItems[1].Problems));
    }

    [Fact]
    public void AnItemThatIsRefusedAnywayOccupiesNoNamespace()
    {
        ClientItem refused = new ItemFile("shop.yaml", "") { ["Namespace"] = "#" }.Read()!;

        Assert.Equal([refused, _shop], ProjectChecks.Apply([refused, _shop], LanguageVersion.CSharp12));
    }

    [Fact]
    public void AnOldLanguageIsReportedOnceAndNothingIsGenerated()
    {
        ClientItem item = Assert.Single(ProjectChecks.Apply([_shop, new ItemFile("bank.yaml", "").Read()!], LanguageVersion.CSharp11));

        Assert.Equal(new Problem(ItemRules.OldLanguageVersion, "shop.yaml", default, ["11.0"]), Assert.Single(item.Problems));
    }

    [Fact]
    public void AProjectWithoutItemsMayHaveAnyLanguageVersion() => Assert.Empty(ProjectChecks.Apply([], LanguageVersion.CSharp7_3));
}
