using MyApp.ShopApi;

public static class Facts
{
    public static void APropertyNamedAsItsClassIsItsValue() => Assert.Equal(["ErrorValue", "ErrorValue2", "ErrorValue3", "AdditionalProperties"], Members<Error>());

    public static void NamesOfCSharpAndOfObjectAreKeptApart() => Assert.Equal(
        ["Class", "Base", "GetTypeValue", "ToStringValue", "EqualsValue", "MemberwiseCloneValue", "AdditionalProperties2", "Additional", "Present", "SNames", "OdataType", "_1st", "Empty", "Star", "名前", "AdditionalProperties"],
        Members<Event>());

    public static void TheyAreReadAndWrittenByTheirNamesInTheDocument()
    {
        const string Json = """{"class":"a","GetType":"b","AdditionalProperties":"c","additional":"d","@odata.type":"e","":"f","*":"g"}""";

        Assert.Equal(Json, RoundTrip<Event>(Json));
    }

    public static async Task ParametersMayHaveAnyNameToo()
    {
        var server = Answering("{}");
        using var client = new ShopClient(Credential.None, server.Options);

        await client.ClassAsync("e", @base: "b", options2: "o", cancellationToken2: "c", options: null, cancellationToken: default);

        Assert.Equal("GET /v1/class/e?base=b&options=o&cancellationToken=c", server.Line);
    }
}
