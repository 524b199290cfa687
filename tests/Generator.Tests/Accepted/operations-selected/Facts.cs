using MyApp.ShopApi;

public static class Facts
{
    public static void WhatAnEntryMatchesIsThere()
    {
        Assert.Equal(["ListItemsAsync"], Members<OrderItemsClient>());
        Assert.Equal(["GetCustomerAsync", "ListCustomersAsync", "ListParcelsAsync"], Members<ShopClient>().Where(name => name.EndsWith("Async", StringComparison.Ordinal)).Order());
    }

    public static void OnlyTheSchemasThatAreUsedAreThere() =>
        Assert.Equal(["Customer", "Dog", "Item", "Pet", "Price", "Puppy", "ShopJson"], typeof(ShopClient).Assembly.GetTypes().Where(type => type.IsPublic && type.Namespace == "MyApp.ShopApi" && !type.Name.Contains("Client", StringComparison.Ordinal)).Select(type => type.Name).Order());
}
