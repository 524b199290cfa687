using MyApp.ShopApi;

public static class Facts
{
    public static void WhatTheDiscriminatorDoesNotTellIsOfTheDefaultClass() => Assert.Equal(
        [typeof(Cat), typeof(Other), typeof(Other), typeof(Other)],
        new[] { """{"petType":"cat","note":"a"}""", """{"petType":"Other","note":"a"}""", """{"petType":"fish","note":"a"}""", """{"note":"a"}""" }.Select(json => Read<Pet>(json).GetType()));

    public static void AUnionKnowsTheBaseByItsOwnProperties()
    {
        Shelf shelf = Read<Shelf>("""{"thing":{"petType":"cat","name":"a"}}""");
        Assert.True(shelf.Thing!.TryGetPet(out Pet? pet));
        Assert.IsType<Cat>(pet);
    }
}
