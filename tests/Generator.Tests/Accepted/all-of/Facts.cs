using MyApp.ShopApi;

public static class Facts
{
    public static void ThePartsMakeOneClass() =>
        Assert.Equal("""{"name":"Ann","street":"High St","age":7}""", Write(new Person { Name = "Ann", Street = "High St", Age = 7 }));

    public static void TheOnlyPartIsTheType()
    {
        Assert.Equal(typeof(Address), Property<Order>("Billing"));
        Assert.Equal("""{"delivery":null}""", RoundTrip<Order>("""{"delivery":null}"""));
    }
}
