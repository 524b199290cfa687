using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Clarifeye.Runtime;
using Client.Tests.OdditiesApi;
using Client.Tests.ShopApi;
using Client.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Client.Tests.Serialization;

public sealed class JsonSerializerTests
{
    const string Change = """{"article":"cup","note":null,"size":"huge","amount":"12","since":{"a":[1.0]}}""";

    static readonly JsonSerializerOptions s_both = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(ShopJson.Resolver, OdditiesJson.Resolver) };

    [Fact]
    public async Task AMinimalApiTakesAndGivesThem()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, ShopJson.Resolver));
        await using var app = builder.Build();
        app.MapPost("/changes", (OrderChange change) => new OrderChange[] { change });
        await app.StartAsync(Journey.Cancellation);

        using var http = new HttpClient();
        using var body = new StringContent(Change, Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync(new Uri(app.Urls.Single() + "/changes"), body, Journey.Cancellation);

        Assert.Equal($"[{Change}]", await answer.Content.ReadAsStringAsync(Journey.Cancellation));
    }

    [Fact]
    public async Task TheContentOfARequestOfOnesOwnCanBeOne()
    {
        using var content = JsonContent.Create(Json.Read<OrderChange>(Change), options: s_both);

        Assert.Equal(Change, await content.ReadAsStringAsync(Journey.Cancellation));
    }

    [Fact]
    public void SeveralClientsStandInOneChain()
    {
        Assert.Equal("GMT0", JsonSerializer.Deserialize<Pet>("""{"kind":"cat","name":"GMT0"}""", s_both)!.Name);
        Assert.Equal(Size.Large, JsonSerializer.Deserialize<Size>("\"large\"", s_both));
    }

    [Fact]
    public void TypesOfOnesOwnHoldThem()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(ShopJson.Resolver, new DefaultJsonTypeInfoResolver()) };
        string json = $$$"""{"Changes":[{{{Change}}}],"Sizes":{"large":["small"]}}""";

        var journal = JsonSerializer.Deserialize<Journal>(json, options)!;

        Assert.Equal("huge", journal.Changes.Single().SizeText);
        Assert.Equal(json, JsonSerializer.Serialize(journal, options));
    }

    sealed class Journal
    {
        public required List<OrderChange> Changes { get; set; }

        public required Dictionary<Size, Size[]> Sizes { get; set; }
    }
}
