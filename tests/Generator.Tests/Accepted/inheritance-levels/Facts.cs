using MyApp.ShopApi;

public static class Facts
{
    public static void EachLevelMayHaveADiscriminatorOfItsOwn() => Assert.Equal(
        [typeof(Lion), typeof(Mammal), typeof(Bird), typeof(Eagle), typeof(Animal)],
        new[] { """{"order":"cat","class":"mammal","mane":true}""", """{"class":"mammal"}""", """{"class":"bird","wings":2}""", """{"class":"eagle","wings":2}""", """{"order":"cat"}""" }
            .Select(json => Read<Animal>(json).GetType()));

    public static void AnObjectSaysWhatItIsAtEachLevel() => Assert.Equal("""{"class":"mammal","order":"cat","mane":true}""", Write(new Lion { Mane = true }));

    public static void AMiddleLevelHasTheTextOfItsBaseAndNotItsOwn() => Assert.Equal("""{"class":"fish","breed":"fish"}""", Write(new Fish { Breed = "fish" }));

    public static void AMiddleLevelIsReadAsItself() => Assert.IsType<Lion>(Read<Mammal>("""{"class":"mammal","order":"cat","mane":false}"""));
}
