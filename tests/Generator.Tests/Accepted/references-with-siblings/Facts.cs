using MyApp.ShopApi;

public static class Facts
{
    public static void WhatOnlyDescribesLeavesTheTypeAsItIs()
    {
        var order = Read<Order>("""{"buyer":{"name":"a"},"seller":{"vat":1},"state":"placed"}""");

        Person buyer = order.Buyer;
        Assert.Equal("a", buyer.Name);
        Assert.Equal(typeof(string), typeof(Order).GetProperty("Note")!.PropertyType);
    }

    public static void BothTheReferenceAndWhatStandsBesideItCount()
    {
        var order = Read<Order>("""{"buyer":{},"seller":{"name":"b","vat":7},"agent":null,"state":"shipped"}""");

        Assert.Equal(("b", 7L), (order.Seller.Name, order.Seller.Vat));
        Assert.Equal(OrderState.Shipped, order.State);
        Assert.Equal("""{"name":"c","vat":1}""", Write(new Company { Name = "c", Vat = 1 }));
    }

    public static void ANullBesideAReferenceIsKept() => Assert.Contains("\"agent\":null", RoundTrip<Order>("""{"buyer":{},"seller":{"vat":1},"agent":null,"state":"placed"}"""));
}
