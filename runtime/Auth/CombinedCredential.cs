namespace Clarifeye.Runtime;

/// <summary>Several credentials, of which each operation gets those that it asks for.</summary>
sealed class CombinedCredential(IReadOnlyList<Credential> credentials) : Credential
{
    internal override bool CanRenew => false;

    internal override IEnumerable<GivenCredential> Given => credentials.SelectMany(credential => credential.Given);
}
