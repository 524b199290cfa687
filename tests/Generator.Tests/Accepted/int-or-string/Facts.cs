using MyApp.ShopApi;

public static class Facts
{
    public static void BothSurviveAsWhatTheyAre() => Assert.All(["""{"target":80,"max":"25%"}""", """{"target":"http"}"""], json => Assert.Equal(json, RoundTrip<Service>(json)));

    public static void ANumberCanBeGivenAsItIs() => Assert.Equal("""{"target":80}""", Write(new Service { Target = 80 }));
}
