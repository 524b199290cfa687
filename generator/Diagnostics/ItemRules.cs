namespace Clarifeye.Generated.Diagnostics;

/// <summary>What can be wrong with an <c>OpenApiClient</c> item. OAC1001 to OAC1003 are found by Clarifeye.Generated.targets, before the compiler starts.</summary>
internal static class ItemRules
{
    public const string OldLanguageVersion = "OAC1004";
    public const string IllegalNamespace = "OAC1005";
    public const string IllegalClientName = "OAC1006";
    public const string UnknownAccessibility = "OAC1007";
    public const string SharedNamespace = "OAC1008";
    public const string UnreadableDocument = "OAC1009";
    public const string UnmatchedOperations = "OAC1011";
    public const string MissingOverlay = "OAC1012";
}
