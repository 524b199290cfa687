using System.Text;
using Clarifeye.Runtime;
using Runtime.Tests.Serialization.Fixtures;
using Runtime.Tests.Serialization.Windows;

namespace Runtime.Tests.Serialization;

public class DerivedClassTests
{
    const string Family = """{"x":{"kind":"dog"},"friends":[{"kind":"dog","friends":[]},{"lives":7,"kind":"tiger"},{"kind":"bird","wings":2},{}],"kind":"cat","lives":9}""";

    [Theory]
    [InlineData("""{"kind":"cat"}""", typeof(Cat))]
    [InlineData("""{"kind":"tiger"}""", typeof(Cat))]
    [InlineData("""{ "lives" : 9, "kind" : "c\u0061t" }""", typeof(Cat))]
    [InlineData("""{"x":{"kind":"dog"},"kind":"cat"}""", typeof(Cat))]
    [InlineData("""{"kind":"cat","kind":"dog","friends":[]}""", typeof(Cat))]
    [InlineData("""{"kind":"dog","friends":[]}""", typeof(Dog))]
    [InlineData("""{"kind":"bird"}""", typeof(Animal))]
    [InlineData("""{"kind":null,"x":1}""", typeof(Animal))]
    [InlineData("{}", typeof(Animal))]
    public void TheFirstDiscriminatorTellsTheClass(string json, Type type) => Assert.IsType(type, Json.Read<Animal>(json));

    [Theory]
    [InlineData("""{"kind":"cat","lives":9}""")]
    [InlineData("""{"kind":"bird","lives":9}""")]
    [InlineData("""{"kind":null,"lives":9}""")]
    [InlineData("""{"lives":9}""")]
    public void NothingIsLostWhateverTheDiscriminatorSays(string json) => Assert.Equal(json, Json.RoundTrip<Animal>(json));

    [Fact]
    public void ADerivedClassIsReadAsItselfWhateverTheDiscriminatorSays() =>
        Assert.Equal("""{"kind":"dog","lives":9}""", Json.RoundTrip<Cat>("""{"lives":9,"kind":"dog"}"""));

    [Fact]
    public void AnObjectIsWrittenAsTheClassItIsOf() =>
        Assert.Equal("""{"friends":[{"lives":1}]}""", Json.Write(new Animal { Friends = [new Cat { Lives = 1 }] }));

    [Theory]
    [InlineData("""{"kind":"dog"}""", "$.friends")]
    [InlineData("""{"friends":[{"kind":"dog","friends":null}]}""", "$.friends[0].friends")]
    public void WhatADerivedClassRequiresMustBeThere(string json, string path) => Assert.Equal(path, Json.Refused<Animal>(json).Path);

    [Fact]
    public void WhatADerivedClassRequiresIsNotWrittenAsNull() => Assert.Throws<InvalidOperationException>(() => Json.Write(new Dog { Kind = "dog" }));

    [Theory]
    [InlineData("1")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"cat\"")]
    [InlineData("""{"kind":"cat" """)]
    [InlineData("""{"x":}""")]
    public void WhatIsNoObjectIsRefusedAsEver(string json) => Assert.Equal(Json.Refused<Loose>(json).Message, Json.Refused<Animal>(json).Message);

    [Fact]
    public void EveryCutGivesTheSameObjects()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Family);
        for (int cut = 0; cut <= bytes.Length; cut++)
        {
            Same(Windowed.ReadCut<Animal, ObjectCodec<Animal>>(bytes, cut));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    public void SoDoesEverySizeOfPieces(int chunk) => Same(Windowed.Read<Animal>(Encoding.UTF8.GetBytes(Family), chunk, 16));

    [Fact]
    public async Task AnObjectThatSaysItsClassFirstIsReadPieceByPiece()
    {
        byte[] json = Encoding.UTF8.GetBytes("""{"kind":"dog","friends":[""" + string.Join(",", Enumerable.Repeat("""{"kind":"cat","lives":9}""", 1000)) + "]}");
        using var stream = new Support.ChunkedStream(json, 100);
        using var window = new JsonWindow(stream, 128, long.MaxValue);

        Animal dog = await JsonStream.ReadAsync<Animal>(window, JsonStream.ReadWindow<Animal, ObjectCodec<Animal>>, TestContext.Current.CancellationToken);

        Assert.Equal(1000, dog.Friends!.OfType<Cat>().Count());
        Assert.InRange(window.Capacity, 0, 512);
    }

    static void Same(Animal animal)
    {
        Assert.Equal([typeof(Dog), typeof(Cat), typeof(Animal), typeof(Animal)], Assert.IsType<Cat>(animal).Friends!.Select(friend => friend.GetType()));
        Assert.Equal(
            """{"kind":"cat","friends":[{"kind":"dog","friends":[]},{"kind":"tiger","lives":7},{"kind":"bird","wings":2},{}],"lives":9,"x":{"kind":"dog"}}""",
            Json.Write(animal));
    }
}
