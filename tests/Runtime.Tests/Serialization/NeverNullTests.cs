using Runtime.Tests.Serialization.Fixtures;

namespace Runtime.Tests.Serialization;

/// <summary>A required property that is not nullable has a value, also where its type could hold null because only the server sets it.</summary>
public class NeverNullTests
{
    [Theory]
    [InlineData("""{"raw":null,"union":"a","text":"b"}""", "$.raw: expected a value, found null at byte 7")]
    [InlineData("""{"raw":1,"union":null,"text":"b"}""", "$.union: expected a value, found null at byte 17")]
    [InlineData("""{"raw":1,"union":"a","text":null}""", "$.text: expected a string, found null at byte 28")]
    public void ANullIsRefused(string json, string message) => Assert.Equal(message, Json.Refused<Issued>(json).Message);

    [Fact]
    public void AValueIsTaken() => Assert.Equal("[null]", Json.Read<Issued>("""{"raw":[null],"union":"a","text":"b"}""").Raw.ToString());
}
