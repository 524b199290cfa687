using System.Text;
using Clarifeye.Runtime;
using Client.Tests.ClarifeyeApi;
using Client.Tests.ShopApi;
using Client.Tests.Support;
using Runtime.Tests.Support;

namespace Client.Tests.Serialization;

public sealed class UnionTests
{
    [Theory]
    [InlineData("""{"card":"4111","reference":"a"}""", "card 4111")]
    [InlineData("""{"iban":"DE02","reference":"a"}""", "transfer DE02")]
    [InlineData("""{"cash":true}""", """unknown {"cash":true}""")]
    public async Task ACaseIsFoundByWhatItRequires(string json, string expected)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json(json));
        using var client = new ShopClient(Credential.None, server.Options());

        var payment = await client.GetLastPaymentAsync(cancellationToken: Journey.Cancellation);

        Assert.Equal(expected, payment.Match(card => $"card {card.Card}", transfer => $"transfer {transfer.Iban}", unknown => $"unknown {unknown}"));
        Assert.Equal(json, Encoding.UTF8.GetString(ApiJson.WriteValue<Payment, Payment>(payment)));
    }

    [Theory]
    [InlineData("12")]
    [InlineData("\"12\"")]
    public void ANumberOrAStringStaysWhatItWas(string amount)
    {
        string json = $$"""{"article":"cup","note":null,"amount":{{amount}}}""";
        var change = Json.Read<OrderChange>(json);

        Assert.Equal(json, Json.Write(change));
    }

    [Theory]
    [InlineData("""{"type_streaming":"streaming_in_progress","payload":{"type":"token_streaming","content":"The"}}""")]
    [InlineData("""{"type_streaming":"streaming_error","detail":"out of tokens"}""")]
    [InlineData("""{"type_streaming":"streaming_paused","until":[1]}""")]
    [InlineData("""{"no_discriminator":1}""")]
    public void AnEventIsWrittenBackUnchanged(string json) => Assert.Equal(
        json,
        Encoding.UTF8.GetString(ApiJson.WriteValue<MessageStreamEvent, MessageStreamEvent>(ApiJson.ReadValue<MessageStreamEvent, MessageStreamEvent>(Encoding.UTF8.GetBytes(json)))));

    [Fact]
    public void ACaseBecomesItsUnionByItself()
    {
        MessageStreamEvent streamed = new StreamingInProgress { TypeStreaming = StreamingInProgressTypeStreaming.StreamingInProgress };

        Assert.True(streamed.TryGetStreamingInProgress(out _));
        Assert.False(streamed.TryGetStreamingCompleted(out _));
    }
}
