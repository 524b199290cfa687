using MyApp.ShopApi;

public static class Facts
{
    public static void NumbersHaveTheTypeThatHoldsThem() => Assert.Equal(
        [typeof(int?), typeof(int?), typeof(long?), typeof(ulong?), typeof(long?), typeof(double?), typeof(decimal?), typeof(double?)],
        new[] { "Int8", "Uint16", "Uint32", "Uint64", "Unixtime", "Float", "Decimal", "Odd" }.Select(Property<Item>));

    public static void TextsThatNoTypeHoldsWithoutLossStayTexts() =>
        Assert.All(["Time", "Duration", "Uri", "Ipv4", "Password", "Base64url", "Binary"], name => Assert.Equal(typeof(string), Property<Item>(name)));

    public static void Base64IsBytes() => Assert.Equal((typeof(byte[]), typeof(byte[])), (Property<Item>("Byte"), Property<Item>("Encoded")));

    public static void EverythingSurvives()
    {
        const string Json = """{"int8":-1,"uint16":65535,"uint32":4294967295,"uint64":18446744073709551615,"unixtime":1767323045,"float":52.90406544743417,"decimal":79228162514264337593543950335,"odd":1.5,"time":"25:00 noon","duration":"P1Y","uri":"not one","ipv4":"::1","password":"x","base64url":"_-8","byte":"AQID","encoded":"AQID","binary":"\u0001raw"}""";
        Assert.Equal(Json, RoundTrip<Item>(Json));
    }
}
