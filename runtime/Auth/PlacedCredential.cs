namespace Clarifeye.Runtime;

/// <summary>A credential and where a request carries its token.</summary>
sealed record PlacedCredential(Credential Credential, CredentialPlace Place);
