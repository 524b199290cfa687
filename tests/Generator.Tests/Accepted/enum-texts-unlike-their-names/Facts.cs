using MyApp.ShopApi;

public static class Facts
{
    public static void TheWireHasTheTextsOfTheDocument() => Assert.All(
        ["bank_transfer", "BANK-TRANSFER", "bank transfer", "3d_secure", "\\u00e9t\\u00e9", "\\u4e2d\\u6587", "a.b.c"],
        text =>
        {
            Payment payment = Read<Payment>($$"""{"method":"{{text}}"}""");
            Assert.NotEqual(Method.Unknown, payment.Method);
            Assert.Equal($$"""{"method":"{{text}}"}""", Write(new Payment { Method = payment.Method }));
        });
}
