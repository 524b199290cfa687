namespace Clarifeye.Generated.Diagnostics;

/// <summary>What can be wrong with an overlay.</summary>
internal static class OverlayRules
{
    public const string Malformed = "OAC2201";
    public const string MalformedQuery = "OAC2202";
    public const string NothingMatched = "OAC2203";
    public const string Unfitting = "OAC2204";
    public const string TooCostly = "OAC2205";
    public const string MalformedPattern = "OAC2206";
    public const string NullChangesNothing = "OAC4201";
    public const string ExtendsAnother = "OAC4202";
}
