namespace Clarifeye.Runtime;

/// <summary>A credential for one security scheme of the document.</summary>
sealed class NamedCredential(Credential credential, string scheme) : Credential
{
    internal override bool CanRenew => false;

    internal override IEnumerable<GivenCredential> Given => credential.Given.Select(given => given with { Scheme = scheme });
}
