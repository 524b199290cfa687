using Clarifeye.Generated.CSharp;

namespace Generator.Tests.CSharp;

public sealed class NameScopeTests
{
    [Fact]
    public void ANameAskedForAgainGetsANumber()
    {
        var scope = new NameScope("Taken");

        Assert.Equal(("Order", "Order2", "Order3", "Taken2"), (scope.Take("Order"), scope.Take("Order"), scope.Take("Order"), scope.Take("Taken")));
    }

    [Fact]
    public void ANumberThatIsTakenIsSkipped()
    {
        var scope = new NameScope("Order", "Order2");

        Assert.Equal("Order3", scope.Take("Order"));
    }

    [Fact]
    public void TheNumberStandsBeforeASuffix()
    {
        var scope = new NameScope("GetAsync");

        Assert.Equal("Get2", scope.TakeStem("Get", "Async"));
    }
}
