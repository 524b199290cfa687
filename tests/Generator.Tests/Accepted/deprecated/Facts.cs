#pragma warning disable CS0618 // what these facts are about
using MyApp.ShopApi;

public static class Facts
{
    public static void WhatTheDocumentDeprecatesIsObsolete() =>
        Assert.All(
            new System.Reflection.MemberInfo[] { typeof(Old), typeof(OldKind), typeof(Either), typeof(Old).GetProperty("Other")!, typeof(ShopClient).GetMethod("GetOldAsync")! },
            member => Assert.True(Attribute.IsDefined(member, typeof(ObsoleteAttribute)), member.ToString()));

    public static void TheRestIsNot() => Assert.False(Attribute.IsDefined(typeof(Holder), typeof(ObsoleteAttribute)));

    public static void ItStillWorks() => Assert.Equal("""{"old":{"kind":"a","other":"x"}}""", RoundTrip<Holder>("""{"old":{"kind":"a","other":"x"}}"""));
}
