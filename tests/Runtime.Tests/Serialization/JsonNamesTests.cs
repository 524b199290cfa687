using System.Text;
using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization;

public class JsonNamesTests
{
    static readonly JsonNames s_names = new(""","id":,"we\"ird":,":,":,"\u00e9\\":,"":,"ünï":"""u8);

    [Theory]
    [InlineData(0, "id")]
    [InlineData(1, "we\"ird")]
    [InlineData(2, ":,")]
    [InlineData(3, "é\\")]
    [InlineData(4, "")]
    [InlineData(5, "ünï")]
    public void EveryNameIsFoundUnescaped(int index, string name)
    {
        Assert.Equal(6, s_names.Count);
        Assert.Equal(name, s_names.Text(index));
        Assert.Equal(index, s_names.Find(name));
        Assert.Equal(index, s_names.Find(Encoding.UTF8.GetBytes(name), expected: 2));
    }

    [Theory]
    [InlineData("ID")]
    [InlineData("i")]
    [InlineData("idx")]
    public void OthersAreNot(string name) => Assert.Equal(-1, s_names.Find(name));

    [Fact]
    public void EntriesAreCopiedAsTheyAre() => Assert.Equal(""","we\"ird":""", Encoding.UTF8.GetString(s_names.Entry(1)));

    [Fact]
    public void ThereMayBeNone() => Assert.Equal(-1, new JsonNames([]).Find("x"));

    [Theory]
    [InlineData("id")]
    [InlineData(",\"id\"")]
    [InlineData(",\"id")]
    [InlineData(",\"id\":x")]
    [InlineData(",\"id\\\":")]
    public void ABlobOfAnotherShapeIsRefused(string blob) => Assert.Throws<ArgumentException>(() => new JsonNames(Encoding.UTF8.GetBytes(blob)));
}
