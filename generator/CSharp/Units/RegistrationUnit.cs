namespace Clarifeye.Generated.CSharp;

/// <summary>The method that registers a client with dependency injection.</summary>
internal sealed record RegistrationUnit(string Name, string Accessibility, string ClientName) : CodeUnit(Name, Accessibility);
