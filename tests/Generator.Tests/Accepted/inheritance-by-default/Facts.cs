using MyApp.ShopApi;

public static class Facts
{
    public static void WhatTheDiscriminatorDoesNotTellIsOfTheDefaultClass() => Assert.Equal(
        [typeof(Cat), typeof(Other), typeof(Other), typeof(Other)],
        new[] { """{"petType":"cat","note":"a"}""", """{"petType":"Other","note":"a"}""", """{"petType":"fish","note":"a"}""", """{"note":"a"}""" }.Select(json => Read<Pet>(json).GetType()));

    public static void WhatNamesItsOwnClassIsOfNoDefaultClass()
    {
        Assert.Equal(
            [typeof(Pet), typeof(Cat), typeof(Lynx), typeof(Kitten), typeof(Other)],
            new[] { "pet", "cat", "Lynx", "kitten", "fish" }.Select(text => Read<Pet>($$"""{"petType":"{{text}}","note":"a"}""").GetType()));
        Assert.Equal(
            [typeof(Seat), typeof(Stool), typeof(Stool)],
            new[] { """{"kind":"Seat"}""", """{"kind":"Stool"}""", """{"kind":"sofa"}""" }.Select(json => Read<Seat>(json).GetType()));
        Assert.Equal([typeof(Cat), typeof(Kitten)], new[] { """{"petType":"cat"}""", """{"petType":"tiger"}""" }.Select(json => Read<Cat>(json).GetType()));
    }

    public static void AUnionKnowsTheBaseByItsOwnProperties()
    {
        Shelf shelf = Read<Shelf>("""{"thing":{"petType":"cat","name":"a"}}""");
        Assert.True(shelf.Thing!.TryGetPet(out Pet? pet));
        Assert.IsType<Cat>(pet);
    }
}
