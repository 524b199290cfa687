namespace Clarifeye.Generated.Diagnostics;

/// <summary>What is right in a document but can't be read yet.</summary>
internal static class UnsupportedRules
{
    public const string ExternalReference = "OAC3001";
    public const string MergeKey = "OAC3002";
    public const string AnchorReference = "OAC3003";
    public const string CollectionFormat = "OAC3005";
    public const string ReferencePlace = "OAC3004";
}
