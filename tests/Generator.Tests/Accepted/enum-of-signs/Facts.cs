using MyApp.ShopApi;

public static class Facts
{
    public static void EachHasAName() => Assert.Equal(
        ["Unknown", "Plus1", "Minus1", "Empty", "A", "A2", "Laugh", "Laugh2", "Laugh3", "Star", "LessEqual", "GreaterEqual"], Enum.GetNames<Reaction>());

    public static void EachKeepsItsText() => Assert.All(
        ["+1", "-1", "", "a", "A", "laugh", "Laugh", "LAUGH", "*", "<=", ">="],
        text => Assert.Equal($$"""{"reaction":"{{text}}"}""", RoundTrip<Comment>($$"""{"reaction":"{{text}}"}""")));
}
