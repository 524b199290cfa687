using MyApp.ShopApi;

public static class Facts
{
    public static void EachElementHasItsType()
    {
        Holder holder = Read<Holder>("""{"first":"x","second":{"a":1}}""");
        Assert.Equal(("x", 1), (holder.First, holder.Second!.A));
    }
}
