namespace Clarifeye.Generated.Diagnostics;

/// <summary>What can be wrong with an overlay.</summary>
internal static class OverlayRules
{
    public const string Malformed = "OAC2201";
    public const string MalformedQuery = "OAC2202";
    public const string NothingMatched = "OAC2203";
    public const string Unfitting = "OAC2204";
    public const string TooCostly = "OAC2205";
}
