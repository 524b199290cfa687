using System.Reflection;
using Generator.Tests.Support;

namespace Generator.Tests.Accepted;

/// <summary>Several documents in one project, each in its namespace.</summary>
public sealed class SeveralDocumentsTests
{
    private const string First = """
        openapi: 3.0.3
        info: { title: Shop, version: "1" }
        servers: [ { url: "https://shop.example/v1" } ]
        paths:
          /orders:
            get: { operationId: listOrders, tags: [Orders], responses: { "200": { description: All., content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Order" } } } } } } }
        components:
          schemas:
            Order: { type: object, properties: { total: { type: integer }, state: { $ref: "#/components/schemas/State" } } }
            State: { type: string, enum: [open, sent] }
        """;

    private static readonly string s_second = First.Replace("/v1", "/v2", StringComparison.Ordinal).Replace("type: integer", "type: string", StringComparison.Ordinal);

    private static readonly Generation s_versions = Generation.Of(
        new ClientDocument("v1/shop.yaml", First) { ["Namespace"] = "MyApp.ShopV1" },
        new ClientDocument("v2/shop.yaml", s_second) { ["Namespace"] = "MyApp.ShopV2" },
        new ClientDocument("bank.yaml", First));

    private static readonly string[] s_namespaces = ["MyApp.ShopV1", "MyApp.ShopV2", "MyApp.BankApi"];

    [Fact]
    public void FilesOfOneNameWithSchemasOfOneNameAreClientsOfTheirOwn()
    {
        Assembly assembly = ClientCompilation.Of(s_versions, Framework.Current).IsClean().Load();

        Assert.Equal(
            [typeof(long?), typeof(string), typeof(long?)],
            s_namespaces.Select(name => assembly.GetType(name + ".Order", throwOnError: true)!.GetProperty("Total")!.PropertyType));
    }

    [Fact]
    public void NothingIsSaid() => Assert.Empty(s_versions.Messages);

    [Fact]
    public void WhatTheyShareIsInTheRuntimeAndNotInEach() => Assert.Equal(
        ["Order", "OrdersClient", "ShopClient", "ShopJson", "ShopServers", "State", "StateJson"],
        ClientCompilation.Of(s_versions, Framework.Current).Load().GetTypes().Where(type => type is { Namespace: "MyApp.ShopV1", IsNested: false }).Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void TheSameDocumentTwiceNeedsASecondNamespace() => Assert.Contains(
        Generation.Of(new ClientDocument("v1/shop.yaml", First), new ClientDocument("v2/shop.yaml", s_second)).Messages,
        message => message.Contains("OAC1008", StringComparison.Ordinal));
}
