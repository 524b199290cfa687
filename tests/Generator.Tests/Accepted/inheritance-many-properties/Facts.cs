using MyApp.ShopApi;

public static class Facts
{
    public static void NullsOfEveryLevelSurvive() => Assert.All(
        ["""{"kind":"Base","b0":null,"b29":null}""", """{"kind":"Middle","b0":null,"b29":null,"m0":null,"m19":null}""", """{"kind":"Leaf","b0":null,"m0":null,"m19":null,"l0":null,"l19":null}"""],
        json => Assert.Equal(json, RoundTrip<Base>(json)));

    public static void SettingAPropertyOfTheBaseToNullWritesIt() => Assert.Equal("""{"kind":"Leaf","b29":null,"l19":null}""", Write(new Leaf { B29 = null, L19 = null }));
}
