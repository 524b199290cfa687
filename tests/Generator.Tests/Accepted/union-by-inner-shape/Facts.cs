using MyApp.ShopApi;

public static class Facts
{
    public static void WhatAPropertyHoldsTellsCasesWithTheSameNames() => Assert.Equal(
        [typeof(BookAnswer), typeof(FilmAnswer), typeof(BookAnswer), typeof(FilmAnswer)],
        Cases<Answer>("answer", """{"data":{"isbn":"1"}}""", """{"data":{"director":"a"}}""", """{"data":{"isbn":"1","pages":2}}""", """{"data":{"minutes":2,"pages":2}}"""));

    public static void SoDoTheItemsOfAList() => Assert.Equal(
        [typeof(Move), typeof(Patch), typeof(Move)],
        Cases<Command>("command", """{"commands":[{"value":["a"]}]}""", """{"commands":[{"type":"a","value":{"path":"b"}}]}""", """{"commands":[]}"""));

    public static void AndTheFormatsOfTexts() => Assert.Equal(
        [typeof(ById), typeof(ByDay), typeof(BySign), typeof(BySign)],
        Cases<Query>("query", """{"key":"0f8fad5b-d9cb-469f-a165-70867728950e"}""", """{"key":"2026-01-02"}""", """{"key":"up"}""", """{"key":"sideways"}"""));

    public static void AndUnionsInside() => Assert.Equal(
        [typeof(OneOfInner), typeof(OneOfOther), typeof(OneOfOther)],
        Cases<Nest>("nest", """{"value":"a"}""", """{"value":1}""", """{"value":{"minutes":1}}"""));

    public static void WhatIsNotListedYetRulesNoCaseOut() => Assert.Equal(
        [typeof(Order), typeof(Refund), typeof(Order)],
        Cases<Entry>("entry", """{"orderId":1,"tags":["used"]}""", """{"refundId":1,"tags":["half"]}""", """{"orderId":1,"paid":{"by":"card"}}"""));

    public static void ANumberIsTheSameInEverySpelling() => Assert.Equal(
        [typeof(First), typeof(First), typeof(Second), typeof(Second), typeof(Clarifeye.Runtime.RawJson)],
        Cases<Release>("release", """{"version":1}""", """{"version":1.0}""", """{"version":2.50}""", """{"version":25e-1}""", """{"version":3}"""));

    public static void AbsentAndNullTellNothing() => Assert.Equal([typeof(BookAnswer), typeof(BookAnswer)], Cases<Answer>("answer", "{}", """{"data":null}"""));

    private static IEnumerable<Type> Cases<T>(string property, params string[] json) => json.Select(one =>
    {
        object union = typeof(Holder).GetProperty(typeof(T).Name)!.GetValue(Read<Holder>($$"""{"{{property}}":{{one}}}"""))!;
        return typeof(T).GetProperty("Value")!.GetValue(union)!.GetType();
    });
}
