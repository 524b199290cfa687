using System.Text.Json;
using MyApp.ShopApi;

public static class Facts
{
    public static void RequiredAndNullableMakeFourKindsOfProperties()
    {
        var product = new Product { Id = "a", Weight = null };
        string id = product.Id;
        double? weight = product.Weight;
        string? colour = product.Colour;
        double? discount = product.Discount;

        Assert.Equal(("a", null, null, null), (id, weight, colour, discount));
        Assert.Equal("""{"id":"a","weight":null}""", Write(product));
    }

    public static void ANullThatIsSetIsWrittenWhereNullIsAllowed() =>
        Assert.Equal("""{"id":"a","weight":null,"discount":null}""", Write(new Product { Id = "a", Weight = null, Discount = null, Colour = null, Stock = null }));

    public static void WhatAServerSendsComesBackUnchanged() =>
        Assert.All(
            ["""{"id":"a","weight":1}""", """{"id":"a","weight":null,"discount":null}""", """{"id":"a","weight":1,"colour":null,"stock":null}""", """{"id":"a","weight":1,"new":[1,{}]}"""],
            json => Assert.Equal(json, RoundTrip<Product>(json)));

    public static void ARequiredPropertyThatIsMissingIsAnErrorThatNamesIt() =>
        Assert.Contains("weight", Assert.Throws<JsonException>(() => Read<Product>("""{"id":"a"}""")).Message, StringComparison.Ordinal);

    public static void ANullWhereNoneIsAllowedIsAnError() => Assert.Throws<JsonException>(() => Read<Product>("""{"id":null,"weight":1}"""));
}
