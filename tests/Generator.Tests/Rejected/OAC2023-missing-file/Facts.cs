using MyApp.ShopApi;

public static class Facts
{
    public static void WhatIsInAFileThatIsThereIsTyped() => Assert.Equal("Line", Property<Order>("Line").Name);
}
