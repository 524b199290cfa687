using MyApp.ShopApi;

public static class Facts
{
    public static void EveryValueHasANameOfItsOwn() =>
        Assert.Equal(["Unknown", "Plus1", "Minus1", "Empty", "UnknownValue", "Up", "Up2", "Up3", "EtcGmt0", "Gmt0", "Value", "_2Hours", "Class"], Enum.GetNames<Vote>());

    public static void EveryValueKeepsItsText() =>
        Assert.All(["+1", "-1", "", "Unknown", "up", "Up", "UP", "Etc/GMT+0", "GMT0", "2 hours", "class"], text =>
        {
            Comment comment = Read<Comment>($$"""{"vote":"{{text}}"}""");
            Assert.NotEqual(Vote.Unknown, comment.Vote);
            Assert.Equal($$"""{"vote":"{{text}}"}""", Write(comment));
        });

    public static void AValueTheDocumentDoesNotListSurvives()
    {
        Comment comment = Read<Comment>("""{"vote":"sideways","mood":null}""");

        Assert.Equal((Vote.Unknown, "sideways"), (comment.Vote, comment.VoteText));
        Assert.Equal("""{"vote":"sideways","mood":null}""", Write(comment));
    }

    public static void SettingTheValueForgetsTheText()
    {
        Comment comment = Read<Comment>("""{"vote":"sideways"}""");
        comment.Vote = Vote.Plus1;

        Assert.Equal(("+1", """{"vote":"+1"}"""), (comment.VoteText, Write(comment)));
    }

    public static void UnknownWithoutATextIsNotWritten() => Assert.ThrowsAny<Exception>(() => Write(new Comment { Vote = Vote.Unknown }));

    public static void NumbersAreAnEnumOfTheirOwn() => Assert.Equal(typeof(CommentLevel?), Property<Comment>("Level"));
}
