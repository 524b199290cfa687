using MyApp.ShopApi;

public static class Facts
{
    public static void WhatTheDocumentDoesNotDeclareStandsAnywhere() =>
        Assert.Equal("""{"p20":null,"p24":1,"x":2,"y":3}""", RoundTrip<Summary>("""{"x":2,"p24":1,"y":3,"p20":null}"""));
}
