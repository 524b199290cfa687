namespace Clarifeye.Generated.Diagnostics;

/// <summary>What is right in a document but can't be read yet.</summary>
internal static class UnsupportedRules
{
    public const string CollectionFormat = "OAC3005";
}
