using Clarifeye.Runtime;
using Client.Tests.Support;
using Client.Tests.ZooApi;
using Runtime.Tests.Support;

namespace Client.Tests.Serialization;

public sealed class DerivedClassTests
{
    [Fact]
    public async Task ADerivedObjectIsSentAndReadAsWhatItIs()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("""{"name":"Leo","mane":true,"species":"lion","id":7}"""));
        using var client = new ZooClient(Credential.None, server.Options());

        var added = await client.AddAnimalAsync(new Parrot { Name = "Polly", Id = 6, Words = ["hi"], Mate = new Lion { Name = "Leo", Mane = true } }, cancellationToken: Journey.Cancellation);

        Assert.Equal("""{"species":"parrot","name":"Polly","words":["hi"],"mate":{"species":"lion","name":"Leo","mane":true}}""", server.Request.Text);
        Assert.True(Assert.IsType<Lion>(added).Mane);
        Assert.Equal(7, added.Id);
    }

    [Fact]
    public async Task AListLongerThanAWindowHoldsEachAsWhatItIs()
    {
        string[] animals = ["""{"species":"lion","name":"a","mane":false}""", """{"words":["b"],"name":"b","species":"parrot"}""", """{"species":"dodo","name":"c","extinct":true}"""];
        await using var server = await LoopbackServer.StartAsync(Reply.Json($"[{string.Join(",", Enumerable.Repeat(animals, 5000).SelectMany(one => one))}]"));
        using var client = new ZooClient(Credential.None, server.Options());

        var all = await client.ListAnimalsAsync(cancellationToken: Journey.Cancellation);

        Assert.Equal(["Animal 5000", "Lion 5000", "Parrot 5000"], all.GroupBy(animal => animal.GetType().Name).Select(same => $"{same.Key} {same.Count()}").Order(StringComparer.Ordinal));
        Assert.Equal(animals[2], Json.Write(all[^1]));
    }

    [Fact]
    public async Task AnErrorIsTheDerivedOne()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("""{"code":"full","places":0}""", 409));
        using var client = new ZooClient(Credential.None, server.Options());

        var error = await Assert.ThrowsAsync<ApiException<Refusal>>(() => client.AddAnimalAsync(new Lion { Name = "Leo", Mane = true }, cancellationToken: Journey.Cancellation));

        Assert.Equal(0, Assert.IsType<Full>(error.Error).Places);
    }
}
