namespace Clarifeye.Generated.Diagnostics;

/// <summary>What is right in a document but can't be read yet.</summary>
internal static class UnsupportedRules
{
    public const string ExternalReference = "OAC3011";
    public const string MergeKey = "OAC3012";
    public const string AnchorReference = "OAC3013";
    public const string ReferencePlace = "OAC3014";
}
