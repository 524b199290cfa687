using Generator.Tests.Support;

namespace Generator.Tests.Hostile;

public sealed class MemberOfObjectTests
{
    [Theory]
    [InlineData("To string")]
    [InlineData("Get type")]
    [InlineData("Finalize")]
    public void AServerIsNoMemberOfObject(string name)
    {
        var generation = Generation.Of($"openapi: 3.2.0\ninfo: {{ title: Shop, version: '1' }}\nservers: [ {{ url: 'https://a.example' }}, {{ url: 'https://b.example', name: {name} }} ]\npaths: {{}}");

        Assert.Null(generation.Exception);
        ClientCompilation.Of(generation, Framework.Current).IsClean();
    }
}
