using Clarifeye.Runtime;

namespace Runtime.Tests.Auth;

public sealed class TokenTests
{
    const string Secret = "s3cr3t-token";

    public static TheoryData<Credential> Credentials => [new BearerToken(Secret), new AuthorizationToken("Token", Secret), new ApiKey(Secret)];

    [Theory]
    [MemberData(nameof(Credentials), DisableDiscoveryEnumeration = true)]
    public void ACredentialNeverPrintsItsToken(Credential credential) => Assert.DoesNotContain(Secret, $"{credential}", StringComparison.Ordinal);

    [Fact]
    public void ATokenRequestNeverPrintsTheRejectedToken() =>
        Assert.Equal("TokenRequest { IsRetry = True }", new TokenRequest { Rejected = Secret }.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("s3cr3t\n")]
    [InlineData("s3cr3t\r\nX-Evil: 1")]
    [InlineData("s3cr3t\0")]
    [InlineData("s3cr3té")]
    [InlineData(" s3cr3t")]
    public void AnUnfitTokenIsRefusedWithoutBeingPrinted(string token)
    {
        Action[] constructors = [() => _ = new BearerToken(token), () => _ = new AuthorizationToken("Token", token), () => _ = new ApiKey(token)];

        Assert.All(constructors, construct => Assert.DoesNotContain("s3cr3t", Assert.Throws<ArgumentException>(construct).ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void ATokenInTheSchemesPlaceIsNotPrinted() =>
        Assert.DoesNotContain("s3cr3t", Assert.Throws<ArgumentException>(() => new AuthorizationToken("Token s3cr3t", "x")).ToString(), StringComparison.Ordinal);
}
